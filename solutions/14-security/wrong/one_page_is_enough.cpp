// Rejected by: search_items has all published items for the empty text
// Shows: 100 items
// Replaces: search_items.cpp
// Looks like: it finds a hundred items at most.

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
                        " AND title LIKE '%' || :text || '%'"
                        " ESCAPE '!' ORDER BY id LIMIT 100",
         soci::use(pattern, "text"));
    return {ids.begin(), ids.end()};
}

}  // namespace security
