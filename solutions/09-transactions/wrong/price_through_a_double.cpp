// Rejected by: check_out_cart sells in another shop too
// Shows: user 7000000000, new: 2 x product 0 at 0, 1 x product 1200 at 5, 3000000000 x product 1300 at 1, 1 x product 9000000000 at 9007199254740992
// Replaces: check_out_cart.cpp
// Looks like: prices go through a double on their way into the order.
//
// A double has 53 bits for the digits, and rounds what needs more.

#include "check_out_cart.hpp"

#include "09-transactions/write_transaction.hpp"

#include <vector>

namespace transactions {

namespace {

void check_stock(soci::session& sql, long long user_id)
{
    long long product = 0;
    long long quantity = 0;
    long long stock = 0;
    sql << "SELECT products.id, cart_items.quantity, products.stock FROM cart_items"
           " JOIN products ON products.id = cart_items.product_id"
           " WHERE cart_items.user_id = :user"
           " AND products.stock < cart_items.quantity"
           " ORDER BY products.id LIMIT 1",
        soci::use(user_id), soci::into(product), soci::into(quantity),
        soci::into(stock);
    if (sql.got_data()) {
        throw OutOfStock(product, quantity, stock);
    }
}

}  // namespace

long long check_out_cart(soci::session& sql, long long user_id)
{
    // From here on no other session writes, so the stock that is checked is the stock
    // that is sold.
    WriteTransaction transaction(sql);
    int items = 0;
    sql << "SELECT count(*) FROM cart_items WHERE user_id = :user", soci::use(user_id),
        soci::into(items);
    if (items == 0) {
        throw EmptyCart(user_id);
    }
    check_stock(sql, user_id);

    long long order_id = 0;
    sql << "INSERT INTO orders (user_id, status) VALUES (:user, 'new') RETURNING id",
        soci::use(user_id), soci::into(order_id);
    struct Item {
        long long product = 0;
        long long quantity = 0;
        double price = 0;
    };
    Item item;
    std::vector<Item> cart;
    soci::statement select =
        (sql.prepare << "SELECT product_id, quantity, price_cents FROM cart_items"
                        " JOIN products ON products.id = product_id"
                        " WHERE cart_items.user_id = :user",
         soci::use(user_id), soci::into(item.product), soci::into(item.quantity),
         soci::into(item.price));
    select.execute();
    while (select.fetch()) {
        cart.push_back(item);
    }
    for (Item const& one : cart) {
        sql << "INSERT INTO order_items (order_id, product_id, quantity,"
               " unit_price_cents) VALUES (:order_id, :product, :quantity, :price)",
            soci::use(order_id), soci::use(one.product), soci::use(one.quantity),
            soci::use(one.price);
    }
    sql << "UPDATE products SET stock = stock - cart_items.quantity FROM cart_items"
           " WHERE cart_items.product_id = products.id AND cart_items.user_id = :user",
        soci::use(user_id);
    sql << "DELETE FROM cart_items WHERE user_id = :user", soci::use(user_id);
    transaction.commit();
    return order_id;
}

}  // namespace transactions
