// Rejected by: delete_product says that there was no such product
// Also fails: delete_product lets a refusal of the database through
// Also fails: delete_product takes each id as it is
// Replaces: delete_product.cpp
// Looks like: a DELETE without an error is taken for a DELETE of a row; the number of rows is not asked for.
//
// DELETE of a row that is not there is not an error. Only the count tells.

#include "product_repository.hpp"

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    try {
        sql << "DELETE FROM products WHERE id = :id", soci::use(id);
        return true;
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace crud
