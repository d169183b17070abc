// Rejected by: delete_product takes each id as it is
// Shows: 4294967337: true
// Replaces: delete_product.cpp
// Looks like: the id passes through an int; beyond 32 bits it becomes the id of another product, and that one is deleted.
//
// soci::use(id) takes the long long as it is.

#include "product_repository.hpp"

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    int const key = static_cast<int>(id);
    soci::statement remove =
        (sql.prepare << "DELETE FROM products WHERE id = :id", soci::use(key));
    remove.execute(true);
    return remove.get_affected_rows() == 1;
}

}  // namespace crud
