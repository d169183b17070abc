// Rejected by: search_items shows no draft whatever the text is
// Shows: 5
// Replaces: search_items.cpp
// Looks like: AND binds before OR, so the second condition is not restricted to published items.

#include "search_items.hpp"

namespace security {

namespace {

std::string pattern_of(std::string const& text)
{
    std::string pattern = "%";
    for (char const c : text) {
        if (c == '%' || c == '_' || c == '\\') {
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
        (sql.prepare
             << "SELECT id FROM items WHERE is_published = 1"
                " AND title LIKE :pattern ESCAPE '\\' OR title = :text ORDER BY id",
         soci::use(pattern), soci::use(text));
    return {ids.begin(), ids.end()};
}

}  // namespace security
