// Rejected by: search_items takes every other sign as it is
// Shows: 1, 2, 3
// Replaces: search_items.cpp
// Looks like: it trims the text.

#include "search_items.hpp"

namespace security {

std::vector<long long> search_items(soci::session& sql, std::string const& text)
{
    std::string pattern;
    for (char const c : text) {
        if (c == '%' || c == '_' || c == '!') {
            pattern += '!';
        }
        pattern += c;
    }
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1"
                        " AND title LIKE '%' || trim(:text) || '%'"
                        " ESCAPE '!' ORDER BY id",
         soci::use(pattern, "text"));
    return {ids.begin(), ids.end()};
}

}  // namespace security
