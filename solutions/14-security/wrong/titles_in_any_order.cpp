// Rejected by: search_items has all published items for the empty text
// Shows: 5000000010, 12, 9, 8, 7, 6, 4, 3
// Replaces: search_items.cpp
// Looks like: the order of the rows is left to the database.

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
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1"
                        " AND title LIKE :pattern ESCAPE '\\'",
         soci::use(pattern));
    return {ids.begin(), ids.end()};
}

}  // namespace security
