// A part of a transaction, kept or undone while the transaction goes on.
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace transactions {

namespace {

//! [savepoint]
// One order with two lines; a line that is refused is left out, and all that it did.
void order_what_there_is(soci::session& sql)
{
    soci::transaction transaction(sql);
    for (int const quantity : {11, 3}) {
        sql << "SAVEPOINT line";
        try {
            sql << "INSERT INTO payments (order_id, amount_cents)"
                   " VALUES (4, :cents)",
                soci::use(quantity * 2450, "cents");
            sql << "UPDATE products SET stock = stock - :quantity WHERE id = 1",
                soci::use(quantity, "quantity");
        } catch (soci::soci_error const&) {
            sql << "ROLLBACK TO line";  // undoes it, and keeps the savepoint
        }
        sql << "RELEASE line";  // ends it
    }
    transaction.commit();
}
//! [savepoint]

}  // namespace

void a_part_that_can_be_undone()
{
    TwoSessions shop;
    order_what_there_is(shop.first);
    std::cout << "payments: " << number(shop.second, "SELECT count(*) FROM payments")
              << " of " << number(shop.second, "SELECT sum(amount_cents) FROM payments")
              << " cents, in stock: "
              << number(shop.second, "SELECT stock FROM products WHERE id = 1") << '\n';

    shop.first << "SAVEPOINT alone";
    shop.first << "UPDATE products SET stock = 0 WHERE id = 1";
    shop.first << "RELEASE alone";
    std::cout << "outside a transaction, RELEASE commits: in stock: "
              << number(shop.second, "SELECT stock FROM products WHERE id = 1") << '\n';
}

}  // namespace transactions
