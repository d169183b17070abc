// Rejected by: delete_product works inside a transaction of the caller
// Also fails: delete_product sends one statement and binds the id
// Replaces: delete_product.cpp
// Looks like: the function begins a transaction of its own, so it cannot be part of the caller's.
//
// One statement is all or nothing by itself.

#include "product_repository.hpp"

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    soci::transaction transaction(sql);
    soci::statement remove =
        (sql.prepare << "DELETE FROM products WHERE id = :id", soci::use(id));
    remove.execute(true);
    bool const removed = remove.get_affected_rows() == 1;
    transaction.commit();
    return removed;
}

}  // namespace crud
