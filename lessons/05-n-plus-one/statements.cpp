// The same page by each strategy, and how many statements each one sends.
#include "loading.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"
#include "workbook/statement_log.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace n_plus_one {

void fill_with_paid_orders(soci::session& sql, int orders)
{
    workbook::load_shop(sql);
    sql << "DELETE FROM orders";
    // Of the three orders of each user one is new, one is paid and one is sent.
    workbook::grow_shop(sql,
                        {.users = orders, .orders_per_user = 3, .items_per_order = 3});
}

void the_same_page_four_ways()
{
    workbook::ScratchDatabase database;
    fill_with_paid_orders(database.sql, 3);
    for (Strategy const& strategy : strategies) {
        std::vector<Order> orders = strategy.load(database.sql);
        std::cout << strategy.name << ": " << orders.size() << " orders, "
                  << total_cents(orders) << " cents\n";
    }
}

//! [statements-sent]
void statements_sent()
{
    workbook::Table table({"orders", "lazy", "joined", "select-in", "subquery"});
    for (int const size : {3, 30, 300}) {
        workbook::ScratchDatabase database;
        fill_with_paid_orders(database.sql, size);
        std::vector<std::string> row{std::to_string(size)};
        for (Strategy const& strategy : strategies) {
            workbook::StatementLog const log(database.sql);
            std::vector<Order> orders = strategy.load(database.sql);
            total_cents(orders);
            row.push_back(std::to_string(log.count()));
        }
        table.add(row);
    }
    std::cout << table;
}
//! [statements-sent]

void what_the_lazy_way_sends()
{
    workbook::ScratchDatabase database;
    fill_with_paid_orders(database.sql, 3);
    workbook::StatementLog const log(database.sql);
    std::vector<Order> orders = load_lazily(database.sql);
    std::cout << "loaded, after " << log.count() << " statement\n";
    total_cents(orders);
    std::cout << "shown, after " << log.count() << ":\n" << log.summary();
}

}  // namespace n_plus_one
