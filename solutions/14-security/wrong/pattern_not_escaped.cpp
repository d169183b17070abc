// Rejected by: search_items takes percent signs and underscores as they are
// Also fails: search_items takes every other sign as it is
// Shows: 6, 7
// Replaces: search_items.cpp
// Looks like: the text is bound, but a percent sign in it still matches anything.

#include "search_items.hpp"

namespace security {

namespace {

std::string pattern_of(std::string const& text)
{
    std::string pattern = "%";
    for (char const c : text) {
        pattern += c;
    }
    return pattern + "%";
}

}  // namespace

std::vector<long long> search_items(soci::session& sql, std::string const& text)
{
    std::string const pattern = pattern_of(text);
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1"
                        " AND title LIKE :pattern ESCAPE '\\' ORDER BY id",
         soci::use(pattern));
    return {ids.begin(), ids.end()};
}

}  // namespace security
