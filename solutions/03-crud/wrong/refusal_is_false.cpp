// Rejected by: delete_product lets a refusal of the database through
// Replaces: delete_product.cpp
// Looks like: every exception becomes false, which says 'there was no such product' about one that is there and may not be deleted.
//
// A refused DELETE calls for another reaction than one that found nothing.

#include "product_repository.hpp"

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    try {
        soci::statement remove =
            (sql.prepare << "DELETE FROM products WHERE id = :id", soci::use(id));
        remove.execute(true);
        return remove.get_affected_rows() == 1;
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace crud
