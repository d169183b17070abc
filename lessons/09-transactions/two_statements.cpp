// A lamp is sold: an item is added, the stock is reduced. Each statement alone commits
// by itself; inside a transaction both do, or neither.
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace transactions {

namespace {

//! [sell-without]
void sell_without_a_transaction(soci::session& sql, int quantity)
{
    sql << "INSERT INTO order_items (order_id, product_id, quantity, unit_price_cents)"
           " VALUES (4, 1, :quantity, 2450)",
        soci::use(quantity);
    sql << "UPDATE products SET stock = stock - :quantity WHERE id = 1",
        soci::use(quantity);
}
//! [sell-without]

//! [sell-within]
void sell_in_a_transaction(soci::session& sql, int quantity)
{
    soci::transaction transaction(sql);  // BEGIN
    sell_without_a_transaction(sql, quantity);
    transaction.commit();
}
//! [sell-within]

void show_sales(std::string const& title,
                std::function<void(soci::session&, int)> const& sell)
{
    TwoSessions shop;
    shop.first << "DELETE FROM order_items WHERE order_id = 4";
    std::cout << title << '\n';
    for (int const quantity : {11, 2}) {
        std::string const how = outcome([&] { sell(shop.first, quantity); }, "sold");
        std::cout << "  " << quantity << " of 10: " << how << "\n    ordered "
                  << number(shop.second,
                            "SELECT coalesce(sum(quantity), 0) FROM order_items"
                            " WHERE order_id = 4")
                  << ", in stock "
                  << number(shop.second, "SELECT stock FROM products WHERE id = 1")
                  << '\n';
        shop.first << "DELETE FROM order_items WHERE order_id = 4";
    }
}

}  // namespace

void two_statements()
{
    show_sales("each statement by itself", sell_without_a_transaction);
    show_sales("in one transaction", sell_in_a_transaction);
}

}  // namespace transactions
