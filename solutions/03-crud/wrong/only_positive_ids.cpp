// Rejected by: delete_product takes each id as it is
// Shows: 0: false
// Replaces: delete_product.cpp
// Looks like: ids of zero and below are taken for 'none', and a product that has one cannot be deleted.
//
// SQLite gives such ids to rows like any other number.

#include "product_repository.hpp"

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    if (id < 1) {
        return false;
    }
    soci::statement remove =
        (sql.prepare << "DELETE FROM products WHERE id = :id", soci::use(id));
    remove.execute(true);
    return remove.get_affected_rows() == 1;
}

}  // namespace crud
