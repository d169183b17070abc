// Reading EXPLAIN QUERY PLAN.
#include "engine/visited.hpp"
#include "rows.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace queries {

void how_rows_are_found()
{
    Shop shop;
    add_things(shop.sql, 9'994);  // with the six of the sample, 10 000 products
    std::string const query = "SELECT name FROM products WHERE price_cents = 2450";

    print_plan(shop.sql, query);
    shop.sql << "CREATE INDEX products_by_price ON products (price_cents)";
    std::cout << "\nwith an index on (price_cents)\n";
    print_plan(shop.sql, query);
    print_plan(shop.sql, "SELECT id FROM products WHERE price_cents = 2450");
    print_plan(shop.sql, "SELECT name FROM products WHERE id = 2450");
    std::cout << "\nan order, and a part of it\n";
    print_plan(shop.sql, "SELECT name FROM products ORDER BY stock LIMIT 3");
    print_plan(shop.sql, "SELECT name FROM products ORDER BY price_cents LIMIT 3");
}

}  // namespace queries
