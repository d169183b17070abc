// Exercise 14, task 2, core, 30 minutes: a text inside a pattern
//
// After each change, in the workbook's folder:  ctest -R lesson14.2

#include "search_items.hpp"

namespace security {

// TODO: bind the text; which of its characters mean something in a pattern?
std::vector<long long> search_items(soci::session& sql, std::string const& text)
{
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1"
                        " AND title LIKE '%" +
                            text + "%' ORDER BY id");
    return {ids.begin(), ids.end()};
}

}  // namespace security
