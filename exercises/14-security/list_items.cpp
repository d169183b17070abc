// Exercise 14, task 3, core, 25 minutes: what cannot be bound, and what can
//
// After each change, in the workbook's folder:  ctest -R lesson14.3

#include "list_items.hpp"

namespace security {

// TODO: keep all that a client wrote out of the statement; a name cannot be bound.
std::vector<long long> list_items(soci::session& sql, PageRequest const& page)
{
    bool const descending = page.sort.starts_with('-');
    std::string const name = descending ? page.sort.substr(1) : page.sort;
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1 ORDER BY " +
                            (name == "price" ? "price_cents" : name) +
                            (descending ? " DESC" : "") + ", id LIMIT " + page.limit +
                            " OFFSET " + page.offset);
    return {ids.begin(), ids.end()};
}

}  // namespace security
