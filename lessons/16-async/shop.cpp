#include "shop.hpp"

#include "workbook/database.hpp"

namespace async {

Shop::Shop(int connections, std::function<void(soci::session&)> set_up)
    : pool_(options(connections, std::move(set_up)))
{
    pooling::Lease const lease = pool_.borrow();
    soci::session& sql = lease.session();
    sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL,"
           " cents INTEGER NOT NULL)";
    sql << "INSERT INTO orders (user_id, cents) VALUES (17, 900), (41, 300),"
           " (41, 1200), (230, 100), (230, 100), (230, 100)";
}

pooling::PoolOptions Shop::options(int connections,
                                   std::function<void(soci::session&)> set_up)
{
    pooling::PoolOptions options;
    options.open = [this](soci::session& sql) {
        workbook::open_database(sql, folder_ / "shop.db");
    };
    options.set_up = std::move(set_up);
    options.size = connections;
    options.max_overflow = 0;
    return options;
}

int count_orders(soci::session& sql, long long user_id)
{
    int orders = 0;
    sql << "SELECT count(*) FROM orders WHERE user_id = :user_id", soci::use(user_id),
        soci::into(orders);
    return orders;
}

}  // namespace async
