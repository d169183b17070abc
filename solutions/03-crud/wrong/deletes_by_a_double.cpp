// Rejected by: delete_product takes each id as it is
// Shows: 9007199254740993: true
// Replaces: delete_product.cpp
// Looks like: the id passes through a double, which has 53 bits for a number; beyond them, another product is deleted.
//
// soci::use(id) takes the long long as it is.

#include "product_repository.hpp"

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    double const key = static_cast<double>(id);
    soci::statement remove =
        (sql.prepare << "DELETE FROM products WHERE id = :id", soci::use(key));
    remove.execute(true);
    return remove.get_affected_rows() == 1;
}

}  // namespace crud
