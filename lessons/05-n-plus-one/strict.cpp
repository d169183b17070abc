// Strict: the items are loaded by name or not at all; a getter never fetches them.
#include "loading.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <iostream>

namespace n_plus_one {

//! [strictly]
std::vector<Order> load_without_items(soci::session& sql)
{
    std::vector<Order> orders = paid_orders(sql);
    for (Order& order : orders) {
        order.items = Items([id = order.id]() -> std::vector<Item> {
            throw NotLoaded("the items of order " + std::to_string(id) +
                            " were not loaded");
        });
    }
    return orders;
}
//! [strictly]

//! [a-loop-that-would-go-back]
void a_loop_that_would_go_back()
{
    workbook::ScratchDatabase database;
    fill_with_paid_orders(database.sql, 300);
    workbook::StatementLog const log(database.sql);

    std::vector<Order> orders = load_without_items(database.sql);
    try {
        total_cents(orders);
    } catch (NotLoaded const& error) {
        std::cout << "after " << log.count() << " statement: " << error.what() << '\n';
    }

    load_items(database.sql, orders);
    long long const total = total_cents(orders);
    std::cout << "after " << log.count() << " statements: " << total << " cents\n";
}
//! [a-loop-that-would-go-back]

}  // namespace n_plus_one
