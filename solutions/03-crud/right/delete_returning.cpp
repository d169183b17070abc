// Replaces: delete_product.cpp
// Better when: the caller wants to know what was removed: RETURNING can give all of it.

#include "product_repository.hpp"

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    long long removed = 0;
    sql << "DELETE FROM products WHERE id = :id RETURNING id", soci::use(id),
        soci::into(removed);
    return sql.got_data();
}

}  // namespace crud
