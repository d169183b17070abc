// Window functions: a row that knows its neighbours.
#include "rows.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace queries {

namespace {

// What every order comes to, as a first step for the queries below.
std::string const totals =
    "WITH totals AS ("
    "  SELECT orders.id, user_id, date(created_at) AS day,"
    "   coalesce(sum(quantity * unit_price_cents), 0) AS cents"
    "  FROM orders LEFT JOIN order_items ON order_items.order_id = orders.id"
    "  GROUP BY orders.id)";

}  // namespace

//! [windows]
void sums_that_run()
{
    Shop shop;
    std::cout << "running totals, by day and by row\n";
    print_rows(
        shop.sql,
        totals +
            " SELECT id, day, cents,"
            "  sum(cents) OVER (ORDER BY day) AS by_day,"
            "  sum(cents) OVER (ORDER BY day, id) AS by_row,"
            "  sum(cents) OVER (PARTITION BY user_id ORDER BY day, id) AS of_user"
            " FROM totals ORDER BY day, id");

    std::cout << "\nthe largest order of each user\n";
    print_rows(shop.sql,
               totals +
                   ", ranked AS ("
                   "  SELECT id, user_id, cents, row_number() OVER"
                   "   (PARTITION BY user_id ORDER BY cents DESC, id) AS place"
                   "  FROM totals)"
                   " SELECT name, ranked.id AS order_id, cents FROM ranked"
                   " JOIN users ON users.id = user_id WHERE place = 1 ORDER BY name");
}
//! [windows]

}  // namespace queries
