// Where a transaction begins and ends: not around a call over the network.
#include "09-transactions/write_transaction.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace transactions {

namespace {

// Stands for a payment service somewhere else. While it takes its time, three other
// customers want to buy.
class PaymentService {
public:
    explicit PaymentService(soci::session& others) : others_(others) {}

    bool charge_card()
    {
        for (int customer = 0; customer < 3; ++customer) {
            std::string const how = outcome([&] { sell_one(others_); }, "sold");
            sold_ += how == "sold" ? 1 : 0;
        }
        return false;  // the card is refused
    }
    int sold() const { return sold_; }

private:
    soci::session& others_;
    int sold_ = 0;
};

//! [call-within]
void sell_and_charge_in_one(soci::session& sql, PaymentService& service)
{
    WriteTransaction transaction(sql);
    sell_one(sql);
    if (service.charge_card()) {  // everybody waits for it
        transaction.commit();
    }
}
//! [call-within]

//! [call-between]
void reserve_charge_and_settle(soci::session& sql, PaymentService& service)
{
    {
        WriteTransaction transaction(sql);
        sell_one(sql);
        sql << "INSERT INTO orders (id, user_id, status) VALUES (100, 2, 'new')";
        transaction.commit();
    }
    bool const is_paid = service.charge_card();  // no transaction is open
    WriteTransaction transaction(sql);
    if (is_paid) {
        sql << "UPDATE orders SET status = 'paid' WHERE id = 100";
    } else {
        sql << "DELETE FROM orders WHERE id = 100";
        sql << "UPDATE products SET stock = stock + 1 WHERE id = 1";
    }
    transaction.commit();
}
//! [call-between]

void show_sale(std::string const& title, void (*sell)(soci::session&, PaymentService&))
{
    TwoSessions shop;
    PaymentService service(shop.second);
    sell(shop.first, service);
    std::cout << title << ": " << service.sold() << " of 3 others bought, in stock: "
              << number(shop.second, "SELECT stock FROM products WHERE id = 1") << '\n';
}

}  // namespace

void while_somebody_waits()
{
    show_sale("one transaction around the call", sell_and_charge_in_one);
    show_sale("two transactions and the call between", reserve_charge_and_settle);
}

}  // namespace transactions
