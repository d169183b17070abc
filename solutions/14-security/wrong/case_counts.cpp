// Rejected by: search_items finds a part of a title in any case
// Shows: 3
// Replaces: search_items.cpp
// Looks like: instr is case-sensitive, so lamp is not found in Lamp.

#include "search_items.hpp"

namespace security {

std::vector<long long> search_items(soci::session& sql, std::string const& text)
{
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1"
                        " AND instr(title, :text) > 0 ORDER BY id",
         soci::use(text));
    return {ids.begin(), ids.end()};
}

}  // namespace security
