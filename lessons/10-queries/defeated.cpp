// Conditions that an index answers, and their neighbours that it does not.
#include "engine/visited.hpp"
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace queries {

namespace {

// "SEARCH", or "SCAN": the first word of the plan.
std::string first_word(std::string const& plan)
{
    return plan.substr(0, plan.find(' '));
}

}  // namespace

void what_defeats_an_index()
{
    Shop shop;
    add_things(shop.sql, 9'994);
    add_product_indexes(shop.sql);
    workbook::Table table({"WHERE", "plan", "scanned"});
    for (std::string const condition :
         {"price_cents = 500", "price_cents / 100 = 5", "price_cents + 0 = 500",
          "price_cents BETWEEN 500 AND 510", "price_cents <> 500",
          "price_cents = '500'", "name = 'Thing 000042'",
          "lower(name) = 'thing 000042'", "name = 'THING 000042' COLLATE NOCASE",
          "name = CAST('42' AS INTEGER)", "name LIKE 'Thing 00004%'",
          "name GLOB 'Thing 00004*'", "name LIKE '%42'", "category_id IS NULL",
          "category_id = 4 AND stock = 0", "stock = 0",
          "price_cents = 500 OR name = 'Pen'", "price_cents = 500 OR stock = 0"}) {
        std::string const query = "SELECT * FROM products WHERE " + condition;
        table.add({condition, first_word(workbook::query_plan(shop.sql, query)),
                   std::to_string(visited(shop.sql, query).scanned)});
    }
    std::cout << table;
}

}  // namespace queries
