// What the planner believes about the data, and how to tell it better.
#include "engine/visited.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace queries {

void what_analyze_changes()
{
    Shop shop;
    add_things(shop.sql, 9'994);
    shop.sql << "CREATE INDEX by_price ON products (price_cents)";
    shop.sql << "CREATE INDEX by_category ON products (category_id)";
    std::string const query =
        "SELECT name FROM products WHERE category_id = 4 AND price_cents = 3757";
    std::cout << "without statistics\n";
    print_plan(shop.sql, query);
    shop.sql << "ANALYZE";
    std::cout << "\nafter ANALYZE\n";
    print_plan(shop.sql, query);
    soci::rowset<std::string> const learned =
        (shop.sql.prepare << "SELECT idx || ': ' || stat FROM sqlite_stat1"
                             " WHERE tbl = 'products' ORDER BY idx");
    for (std::string const& line : learned) {
        std::cout << "  " << line << '\n';
    }
}

}  // namespace queries
