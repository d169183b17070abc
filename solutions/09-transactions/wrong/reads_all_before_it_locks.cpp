// Rejected by: check_out_cart sells right whenever another customer buys
// Also fails: check_out_cart is right whatever another session writes meanwhile
// Also fails: check_out_cart makes one order of a cart that is checked out twice
// Also fails: check_out_cart sells five of five to eight threads
// Shows: soci_error: sqlite3_statement_backend::loadOne: CHECK constraint failed: stock >= 0; lamps left: 1
// Replaces: check_out_cart.cpp
// Looks like: cart, prices and stock are read before the transaction begins; all of them may have changed by the time the lock is held.
//
// What is read before the lock is an old state, even when it was read a moment ago.

#include "check_out_cart.hpp"

#include "09-transactions/write_transaction.hpp"

#include <vector>

namespace transactions {
namespace {
struct Row {
    long long product = 0;
    long long quantity = 0;
    long long price = 0;
    long long stock = 0;
};
}  // namespace
long long check_out_cart(soci::session& sql, long long user_id)
{
    std::vector<Row> rows;
    {
        Row row;
        soci::statement query =
            (sql.prepare
                 << "SELECT cart_items.product_id, cart_items.quantity, products.price_cents, products.stock"
                    " FROM cart_items JOIN products ON products.id = cart_items.product_id"
                    " WHERE cart_items.user_id = :user ORDER BY cart_items.product_id",
             soci::use(user_id), soci::into(row.product), soci::into(row.quantity),
             soci::into(row.price), soci::into(row.stock));
        query.execute();
        while (query.fetch()) {
            rows.push_back(row);
        }
    }
    if (rows.empty()) {
        throw EmptyCart(user_id);
    }
    WriteTransaction transaction(sql);
    sql << "INSERT INTO orders (user_id, status) VALUES (:user, 'new')",
        soci::use(user_id);
    long long order_id = 0;
    sql << "SELECT last_insert_rowid()", soci::into(order_id);
    for (Row const& row : rows) {
        if (row.stock < row.quantity) {
            throw OutOfStock(row.product, row.quantity, row.stock);
        }
        sql << "INSERT INTO order_items (order_id, product_id, quantity, unit_price_cents)"
               " VALUES (:order, :product, :quantity, :price)",
            soci::use(order_id), soci::use(row.product), soci::use(row.quantity),
            soci::use(row.price);
        sql << "UPDATE products SET stock = stock - :quantity WHERE id = :id",
            soci::use(row.quantity), soci::use(row.product);
    }
    sql << "DELETE FROM cart_items WHERE user_id = :user", soci::use(user_id);
    transaction.commit();
    return order_id;
}
}  // namespace transactions
