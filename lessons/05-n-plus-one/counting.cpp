// Why SOCI's own log cannot be used to count.
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"
#include "workbook/statement_log.hpp"

#include <iostream>
#include <sstream>

namespace n_plus_one {

namespace {

//! [prepared-in-a-transaction]
// One query for the orders; one for the items, prepared once, run for each order.
void go_through_items(soci::session& sql)
{
    soci::transaction transaction(sql);
    std::vector<int> ids(3);
    sql << "SELECT id FROM orders WHERE status = 'paid'", soci::into(ids);
    int order_id = 0;
    int items = 0;
    soci::statement count =
        (sql.prepare << "SELECT count(*) FROM order_items WHERE order_id = :id",
         soci::use(order_id), soci::into(items));
    for (int const id : ids) {
        order_id = id;
        count.execute(true);
    }
    transaction.commit();
}
//! [prepared-in-a-transaction]

}  // namespace

void what_socis_log_shows()
{
    workbook::ScratchDatabase database;
    fill_with_paid_orders(database.sql, 3);

    std::ostringstream shown;
    database.sql.set_log_stream(&shown);
    workbook::StatementLog const log(database.sql);
    go_through_items(database.sql);
    database.sql.set_log_stream(nullptr);

    std::cout << "SOCI's log:\n" << shown.str() << "what SQLite ran:\n";
    for (workbook::RunStatement const& run : log.statements()) {
        std::cout << run.expanded << '\n';
    }
}

}  // namespace n_plus_one
