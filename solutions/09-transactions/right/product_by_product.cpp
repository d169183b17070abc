// Replaces: check_out_cart.cpp
//
// Better when: each product needs code of its own, such as a limit or a discount. The
// UPDATE takes only what is there, and tells by its row count whether it did.

#include "check_out_cart.hpp"

#include "09-transactions/write_transaction.hpp"

#include <vector>

namespace transactions {

namespace {

struct CartRow {
    long long product_id = 0;
    long long quantity = 0;
};

std::vector<CartRow> cart_of(soci::session& sql, long long user_id)
{
    std::vector<CartRow> cart;
    CartRow row;
    soci::statement rows =
        (sql.prepare << "SELECT product_id, quantity FROM cart_items"
                        " WHERE user_id = :user ORDER BY product_id",
         soci::use(user_id), soci::into(row.product_id), soci::into(row.quantity));
    rows.execute();
    while (rows.fetch()) {
        cart.push_back(row);
    }
    return cart;
}

void take_from_stock(soci::session& sql, CartRow const& row)
{
    soci::statement take =
        (sql.prepare << "UPDATE products SET stock = stock - :quantity"
                        " WHERE id = :id AND stock >= :quantity",
         soci::use(row.quantity, "quantity"), soci::use(row.product_id, "id"));
    take.execute(true);
    if (take.get_affected_rows() == 0) {
        long long stock = 0;
        sql << "SELECT stock FROM products WHERE id = :id", soci::use(row.product_id),
            soci::into(stock);
        throw OutOfStock(row.product_id, row.quantity, stock);
    }
}

}  // namespace

long long check_out_cart(soci::session& sql, long long user_id)
{
    WriteTransaction transaction(sql);
    std::vector<CartRow> const cart = cart_of(sql, user_id);
    if (cart.empty()) {
        throw EmptyCart(user_id);
    }
    long long order_id = 0;
    sql << "INSERT INTO orders (user_id) VALUES (:user) RETURNING id",
        soci::use(user_id), soci::into(order_id);
    for (CartRow const& row : cart) {
        take_from_stock(sql, row);
        sql << "INSERT INTO order_items (order_id, product_id, quantity,"
               " unit_price_cents) SELECT :order_id, id, :quantity, price_cents"
               " FROM products WHERE id = :id",
            soci::use(order_id), soci::use(row.quantity), soci::use(row.product_id);
    }
    sql << "DELETE FROM cart_items WHERE user_id = :user", soci::use(user_id);
    transaction.commit();
    return order_id;
}

}  // namespace transactions
