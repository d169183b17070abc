// Rejected by: check_out_cart sells right whenever another customer buys
// Also fails: check_out_cart makes one order of a cart that is checked out twice
// Also fails: check_out_cart sells five of five to eight threads
// Also fails: check_out_cart sells in another shop too
// Shows: 0: 0, 1200: 0, 1300: 1000000000, 9000000000: 3
// Replaces: check_out_cart.cpp
// Looks like: the stock is read before the transaction, and what is left of it written back: what others bought meanwhile is sold again.
//
// A lost update. stock = stock - quantity computes with the number that is there.

#include "check_out_cart.hpp"

#include "09-transactions/write_transaction.hpp"

#include <map>
#include <string>

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
    int items = 0;
    sql << "SELECT count(*) FROM cart_items WHERE user_id = :user", soci::use(user_id),
        soci::into(items);
    if (items == 0) {
        throw EmptyCart(user_id);
    }
    check_stock(sql, user_id);
    soci::rowset<soci::row> const left =
        (sql.prepare
             << "SELECT products.id, products.stock - cart_items.quantity AS rest"
                " FROM cart_items JOIN products ON products.id = product_id"
                " WHERE user_id = :user",
         soci::use(user_id));
    std::map<int, int> rest;
    for (soci::row const& row : left) {
        rest[row.get<int>(0)] = std::stoi(row.get<std::string>(1));
    }
    WriteTransaction transaction(sql);

    long long order_id = 0;
    sql << "INSERT INTO orders (user_id, status) VALUES (:user, 'new') RETURNING id",
        soci::use(user_id), soci::into(order_id);
    sql << "INSERT INTO order_items (order_id, product_id, quantity, unit_price_cents)"
           " SELECT :order_id, products.id, cart_items.quantity, products.price_cents"
           " FROM cart_items JOIN products ON products.id = cart_items.product_id"
           " WHERE cart_items.user_id = :user",
        soci::use(order_id), soci::use(user_id);
    for (auto const& [product, stock] : rest) {
        sql << "UPDATE products SET stock = :stock WHERE id = :product",
            soci::use(stock), soci::use(product);
    }
    sql << "DELETE FROM cart_items WHERE user_id = :user", soci::use(user_id);
    transaction.commit();
    return order_id;
}

}  // namespace transactions
