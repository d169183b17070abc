// Rejected by: check_out_cart leaves nothing behind when a statement is refused
// Shows: product 1: 2 asked for, 10 left
// Replaces: check_out_cart.cpp
// Looks like: each refused constraint of the UPDATE is reported as too little stock.
//
// A table can have more constraints than the one you know.

#include "check_out_cart.hpp"

#include "09-transactions/write_transaction.hpp"

#include <string>
#include <vector>

namespace transactions {

namespace {

struct Line {
    long long product_id;
    long long quantity;
    long long stock;
    long long price_cents;
};

std::vector<Line> cart_of(soci::session& sql, long long user_id)
{
    std::vector<Line> lines;
    Line line{};
    soci::statement statement =
        (sql.prepare << "SELECT product_id, quantity, stock, price_cents"
                        " FROM cart_items JOIN products ON products.id = product_id"
                        " WHERE user_id = :user ORDER BY product_id",
         soci::use(user_id), soci::into(line.product_id), soci::into(line.quantity),
         soci::into(line.stock), soci::into(line.price_cents));
    statement.execute();
    while (statement.fetch()) {
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

long long check_out_cart(soci::session& sql, long long user_id)
{
    WriteTransaction transaction(sql);
    std::vector<Line> const lines = cart_of(sql, user_id);
    if (lines.empty()) {
        throw EmptyCart(user_id);
    }

    long long order_id = 0;
    sql << "INSERT INTO orders (user_id, status) VALUES (:user, 'new') RETURNING id",
        soci::use(user_id), soci::into(order_id);
    for (Line const& line : lines) {
        sql << "INSERT INTO order_items (order_id, product_id, quantity,"
               " unit_price_cents) VALUES (:order, :product, :quantity, :price)",
            soci::use(order_id), soci::use(line.product_id), soci::use(line.quantity),
            soci::use(line.price_cents);
        try {
            sql << "UPDATE products SET stock = stock - :quantity WHERE id = :product",
                soci::use(line.quantity), soci::use(line.product_id);
        } catch (soci::soci_error const& error) {
            if (std::string(error.what()).find("constraint failed") !=
                std::string::npos) {
                throw OutOfStock(line.product_id, line.quantity, line.stock);
            }
            throw;
        }
    }
    sql << "DELETE FROM cart_items WHERE user_id = :user", soci::use(user_id);
    transaction.commit();
    return order_id;
}

}  // namespace transactions
