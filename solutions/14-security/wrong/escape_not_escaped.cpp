// Rejected by: search_items takes every other sign as it is
// Shows: 1
// Replaces: search_items.cpp
// Looks like: the escape character is not escaped itself.

#include "search_items.hpp"

namespace security {

namespace {

std::string pattern_of(std::string const& text)
{
    std::string pattern = "%";
    for (char const c : text) {
        if (c == '%' || c == '_') {
            pattern += '\\';
        }
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
