// The other cost: what the statements bring back.
#include "loading.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"
#include "workbook/statement_log.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace n_plus_one {

void rows_and_values_sent()
{
    workbook::ScratchDatabase database;
    fill_with_paid_orders(database.sql, 300);
    workbook::Table table({"way", "statements", "rows", "values"});
    for (Strategy const& strategy : strategies) {
        workbook::StatementLog const log(database.sql);
        std::vector<Order> orders = strategy.load(database.sql);
        total_cents(orders);
        table.add({strategy.name, std::to_string(log.count()),
                   std::to_string(log.rows()), std::to_string(log.values())});
    }
    std::cout << table;
}

// Users have orders, and users are in groups. Neither has to do with the other.
void two_collections_in_one_join()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    workbook::load_shop(sql);

    int orders = 0;
    int groups = 0;
    int pairs = 0;
    sql << "SELECT (SELECT count(*) FROM orders WHERE user_id = 3),"
           " (SELECT count(*) FROM user_groups WHERE user_id = 3)",
        soci::into(orders), soci::into(groups);
    sql << "SELECT count(*) FROM users"
           " LEFT JOIN orders ON orders.user_id = users.id"
           " LEFT JOIN user_groups ON user_groups.user_id = users.id"
           " WHERE users.id = 3",
        soci::into(pairs);
    std::cout << "Chioma has " << orders << " orders and is in " << groups
              << " groups; one JOIN of both has " << pairs << " rows\n";

    long long spent = 0;
    long long joined = 0;
    std::string const sum =
        "SELECT sum(quantity * unit_price_cents) FROM orders"
        " JOIN order_items ON order_items.order_id = orders.id";
    sql << sum + " WHERE orders.user_id = 3", soci::into(spent);
    sql << sum +
               " JOIN user_groups ON user_groups.user_id = orders.user_id"
               " WHERE orders.user_id = 3",
        soci::into(joined);
    std::cout << "her orders come to " << spent << " cents, over that JOIN to "
              << joined << '\n';
}

}  // namespace n_plus_one
