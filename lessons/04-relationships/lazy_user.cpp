// A getter that goes to the database: comfortable here, and taken out again in lesson
// 05.
#include "sections.hpp"
#include "user_orders.hpp"
#include "workbook/statement_log.hpp"

#include <iostream>

//! [lazy-user]
class LazyUser {
public:
    LazyUser(soci::session& sql, long long id) : sql_(sql), id_(id) {}

    // Asks at the first call, remembers afterwards. The session must still be open
    // then.
    std::vector<Order> const& orders()
    {
        if (!orders_) {
            orders_ = orders_of(sql_, id_);
        }
        return *orders_;
    }

private:
    soci::session& sql_;
    long long id_;
    std::optional<std::vector<Order>> orders_;
};

void a_lazy_getter()
{
    Shop shop;
    workbook::StatementLog const log(shop.sql);
    LazyUser ada(shop.sql, 1);
    std::cout << "made:         " << log.count() << " statements\n";
    ada.orders();
    ada.orders();
    std::cout << "asked twice:  " << log.count() << " statement\n";
    for (long long id = 2; id <= 5; ++id) {
        LazyUser(shop.sql, id).orders();
    }
    std::cout << "for 5 users:  " << log.count() << " statements\n";
}
//! [lazy-user]
