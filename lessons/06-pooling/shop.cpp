#include "sections.hpp"
#include "workbook/database.hpp"

PoolOptions shop_options(workbook::ScratchFolder const& folder)
{
    PoolOptions options;
    options.open = [file = folder / "shop.db"](soci::session& sql) {
        workbook::open_database(sql, file);
    };
    soci::session sql;
    options.open(sql);
    sql << "CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY)";
    return options;
}

std::string connect_string(workbook::ScratchFolder const& folder)
{
    return "db=\"" + (folder / "shop.db").string() + "\"";
}

int count_orders(soci::session& sql)
{
    int orders = 0;
    sql << "SELECT count(*) FROM orders", soci::into(orders);
    return orders;
}

std::string in_words(PoolStatistics const& statistics)
{
    return "open " + std::to_string(statistics.open) + ", idle " +
           std::to_string(statistics.idle) + ", in use " +
           std::to_string(statistics.in_use);
}
