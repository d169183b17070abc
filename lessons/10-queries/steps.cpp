// A question that is asked in steps: common table expressions.
#include "rows.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace queries {

//! [steps]
void one_step_after_the_other()
{
    Shop shop;
    std::cout << "customers who spent more than the average\n";
    print_rows(shop.sql,
               "WITH totals AS ("
               "  SELECT user_id, sum(quantity * unit_price_cents) AS cents"
               "  FROM orders JOIN order_items ON order_items.order_id = orders.id"
               "  GROUP BY user_id)"
               " SELECT name, cents FROM totals JOIN users ON users.id = user_id"
               " WHERE cents > (SELECT avg(cents) FROM totals)");

    std::cout << "\nproducts of Home and of every category within it\n";
    print_rows(shop.sql,
               "WITH RECURSIVE within (id) AS ("
               "  SELECT id FROM categories WHERE name = 'Home'"
               "  UNION"
               "  SELECT categories.id FROM within"
               "   JOIN categories ON categories.parent_id = within.id)"
               " SELECT products.id, products.name FROM products"
               " WHERE category_id IN (SELECT id FROM within) ORDER BY products.id");

    std::cout << "\norders of each day, days without orders too\n";
    print_rows(shop.sql,
               "WITH RECURSIVE days (day) AS ("
               "  SELECT '2024-03-03'"
               "  UNION ALL"
               "  SELECT date(day, '+1 day') FROM days WHERE day < '2024-03-06')"
               " SELECT day, count(orders.id) AS orders FROM days"
               " LEFT JOIN orders ON orders.created_at >= day"
               "  AND orders.created_at < date(day, '+1 day')"
               " GROUP BY day ORDER BY day");
}
//! [steps]

}  // namespace queries
