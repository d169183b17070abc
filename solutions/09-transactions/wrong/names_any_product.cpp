// Rejected by: check_out_cart names the smallest id of the products that are short
// Shows: product 6: 1 asked for, 0 left
// Replaces: check_out_cart.cpp
// Looks like: there is no ORDER BY where the missing product is looked for, or a different one.
//
// Without ORDER BY the database returns the rows as it finds them; here they come by
// stock.

#include "check_out_cart.hpp"

#include "09-transactions/write_transaction.hpp"

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
           " ORDER BY products.stock, products.id DESC LIMIT 1",
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
    sql << "INSERT INTO order_items (order_id, product_id, quantity, unit_price_cents)"
           " SELECT :order_id, products.id, cart_items.quantity, products.price_cents"
           " FROM cart_items JOIN products ON products.id = cart_items.product_id"
           " WHERE cart_items.user_id = :user",
        soci::use(order_id), soci::use(user_id);
    sql << "UPDATE products SET stock = stock - cart_items.quantity FROM cart_items"
           " WHERE cart_items.product_id = products.id AND cart_items.user_id = :user",
        soci::use(user_id);
    sql << "DELETE FROM cart_items WHERE user_id = :user", soci::use(user_id);
    transaction.commit();
    return order_id;
}

}  // namespace transactions
