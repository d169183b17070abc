// The same question with four kinds of index.
#include "engine/visited.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace queries {

void which_index()
{
    Shop shop;
    add_things(shop.sql, 9'994);
    std::string const query =
        "SELECT name FROM products WHERE category_id = 4"
        " AND price_cents < 2500 ORDER BY price_cents";

    std::cout << "the range first\n";
    shop.sql << "CREATE INDEX price_first ON products (price_cents, category_id)";
    print_plan(shop.sql, query);
    shop.sql << "DROP INDEX price_first";

    std::cout << "\nwhat is equal first\n";
    shop.sql << "CREATE INDEX category_first ON products (category_id, price_cents)";
    print_plan(shop.sql, query);
    print_plan(shop.sql, "SELECT max(price_cents) FROM products WHERE category_id = 4");

    std::cout << "\npartial: an index of some rows\n";
    shop.sql << "CREATE INDEX sold_out ON products (name) WHERE stock = 0";
    print_plan(shop.sql,
               "SELECT name, price_cents FROM products WHERE stock = 0 ORDER BY name");
    print_plan(shop.sql,
               "SELECT name, price_cents FROM products WHERE stock = 1 ORDER BY name");

    std::cout << "\non an expression\n";
    shop.sql << "CREATE INDEX by_lower_name ON products (lower(name))";
    print_plan(shop.sql, "SELECT id FROM products WHERE lower(name) = 'thing 000042'");
}

}  // namespace queries
