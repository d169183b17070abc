// Rejected by: count_incomplete counts a product once to which both applies
// Shows: 4
// Replaces: count_incomplete.cpp
// Looks like: the products are joined with the items of orders, so each counts once for every order.

#include "count_incomplete.hpp"

namespace queries {

long long count_incomplete(soci::session& sql, long long category_id)
{
    long long count = 0;
    sql << "SELECT count(*) FROM products LEFT JOIN order_items ON order_items.product_id = products.id WHERE category_id = :category"
           " AND (description IS NULL OR stock = 0)",
        soci::use(category_id), soci::into(count);
    return count;
}

}  // namespace queries
