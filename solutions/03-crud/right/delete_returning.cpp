// Replaces: delete_product.cpp
//
// Another way: the DELETE returns the row that it removes, when there is one.

#include "product_repository.hpp"

bool delete_product(soci::session& sql, long long id)
{
    long long removed = 0;
    sql << "DELETE FROM products WHERE id = :id RETURNING id", soci::use(id),
        soci::into(removed);
    return sql.got_data();
}
