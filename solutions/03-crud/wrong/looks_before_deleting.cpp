// Rejected by: delete_product sends one statement and binds the id
// Shows: 2 statements
// Replaces: delete_product.cpp
// Looks like: the product is looked for and then deleted; between the two another program can delete it, and both say "I did".
//
// The DELETE itself knows how many rows it removed.

#include "product_repository.hpp"

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    int found = 0;
    sql << "SELECT count(*) FROM products WHERE id = :id", soci::use(id),
        soci::into(found);
    if (found == 0) {
        return false;
    }
    sql << "DELETE FROM products WHERE id = :id", soci::use(id);
    return true;
}

}  // namespace crud
