// Rejected by: check_out_cart is right whatever another session writes meanwhile
// Shows: pens at 120
// Replaces: check_out_cart.cpp
// Looks like: the prices are read before the transaction begins, and may have changed by the time the lock is held.
//
// The price of the moment is the one that is there under the lock.

#include "check_out_cart.hpp"

#include "09-transactions/write_transaction.hpp"

#include <map>
#include <vector>

namespace transactions {

namespace {

std::map<long long, long long> all_prices(soci::session& sql)
{
    std::map<long long, long long> prices;
    long long id = 0;
    long long cents = 0;
    soci::statement rows = (sql.prepare << "SELECT id, price_cents FROM products",
                            soci::into(id), soci::into(cents));
    rows.execute();
    while (rows.fetch()) {
        prices[id] = cents;
    }
    return prices;
}

struct CartRow {
    long long product_id = 0;
    long long quantity = 0;
    long long stock = 0;
};

std::vector<CartRow> cart_of(soci::session& sql, long long user_id)
{
    std::vector<CartRow> cart;
    CartRow row;
    soci::statement rows =
        (sql.prepare << "SELECT product_id, quantity, stock FROM cart_items"
                        " JOIN products ON products.id = product_id"
                        " WHERE user_id = :user ORDER BY product_id",
         soci::use(user_id), soci::into(row.product_id), soci::into(row.quantity),
         soci::into(row.stock));
    rows.execute();
    while (rows.fetch()) {
        cart.push_back(row);
    }
    return cart;
}

}  // namespace

long long check_out_cart(soci::session& sql, long long user_id)
{
    std::map<long long, long long> const prices = all_prices(sql);
    WriteTransaction transaction(sql);
    std::vector<CartRow> const cart = cart_of(sql, user_id);
    if (cart.empty()) {
        throw EmptyCart(user_id);
    }
    for (CartRow const& row : cart) {
        if (row.stock < row.quantity) {
            throw OutOfStock(row.product_id, row.quantity, row.stock);
        }
    }
    long long order_id = 0;
    sql << "INSERT INTO orders (user_id, status) VALUES (:user, 'new') RETURNING id",
        soci::use(user_id), soci::into(order_id);
    for (CartRow const& row : cart) {
        sql << "INSERT INTO order_items (order_id, product_id, quantity,"
               " unit_price_cents) VALUES (:order_id, :product, :quantity, :price)",
            soci::use(order_id), soci::use(row.product_id), soci::use(row.quantity),
            soci::use(prices.at(row.product_id));
        sql << "UPDATE products SET stock = stock - :quantity WHERE id = :product",
            soci::use(row.quantity), soci::use(row.product_id);
    }
    sql << "DELETE FROM cart_items WHERE user_id = :user", soci::use(user_id);
    transaction.commit();
    return order_id;
}

}  // namespace transactions
