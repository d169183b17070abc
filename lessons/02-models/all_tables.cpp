#include "all_tables.hpp"

#include "sections.hpp"
#include "user.hpp"
#include "workbook/database.hpp"

#include <iostream>

//! [create-all]
void create_all_tables(soci::session& sql)
{
    // In the order of their dependencies; in the opposite order they can be dropped.
    char const* const others[] = {
        "CREATE TABLE IF NOT EXISTS products ("
        " id          INTEGER PRIMARY KEY,"
        " name        TEXT    NOT NULL,"
        " description TEXT,"
        " price_cents BIGINT  NOT NULL CHECK (price_cents >= 0))",

        "CREATE TABLE IF NOT EXISTS orders ("
        " id          INTEGER  PRIMARY KEY,"
        " user_id     BIGINT   NOT NULL REFERENCES users (id),"
        " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP)",

        "CREATE TABLE IF NOT EXISTS order_items ("
        " order_id         BIGINT  NOT NULL REFERENCES orders (id),"
        " product_id       BIGINT  NOT NULL REFERENCES products (id),"
        " quantity         INTEGER NOT NULL CHECK (quantity > 0),"
        " unit_price_cents BIGINT  NOT NULL CHECK (unit_price_cents >= 0),"
        " PRIMARY KEY (order_id, product_id))"};

    soci::transaction transaction(sql);
    create_users(sql);
    for (char const* const statement : others) {
        sql << statement;
    }
    transaction.commit();
}
//! [create-all]

namespace {

// A user, a product, and an order of two of it.
void fill(soci::session& sql)
{
    User ada;
    ada.email = "ada@shop.example";
    ShopProduct lamp;
    lamp.name = "Lamp";
    lamp.price_cents = 2450;
    Order order;
    order.user_id = add_user(sql, ada);
    OrderItem item;
    item.quantity = 2;
    item.unit_price_cents = lamp.price_cents;

    sql << "INSERT INTO products (name, description, price_cents)"
           " VALUES (:name, :description, :price) RETURNING id",
        soci::use(lamp.name), soci::use(lamp.description), soci::use(lamp.price_cents),
        soci::into(item.product_id);
    sql << "INSERT INTO orders (user_id, created_at) VALUES (:user, :at) RETURNING id",
        soci::use(order.user_id), soci::use(order.created_at),
        soci::into(item.order_id);
    sql << "INSERT INTO order_items VALUES (:order, :product, :quantity, :price)",
        soci::use(item.order_id), soci::use(item.product_id), soci::use(item.quantity),
        soci::use(item.unit_price_cents);
}

}  // namespace

void all_tables_twice()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    create_all_tables(sql);
    fill(sql);
    create_all_tables(sql);

    std::cout << "after the second run:";
    for (std::string const table :
         {User::table, ShopProduct::table, Order::table, OrderItem::table}) {
        int rows = 0;
        sql << "SELECT count(*) FROM " + table, soci::into(rows);
        std::cout << ' ' << table << ' ' << rows;
    }
    std::cout << '\n';
}

void in_the_wrong_order()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE orders (user_id BIGINT REFERENCES users (id))";
    std::cout << "orders without users: made, without a word\n";
    try {
        sql << "INSERT INTO orders VALUES (1)";
    } catch (soci::soci_error const& error) {
        std::cout << "the first order: " << error.get_error_message() << '\n';
    }

    sql << "CREATE TABLE users (id INTEGER PRIMARY KEY)";  // of an older program
    create_users(sql);
    int columns = 0;
    sql << "SELECT count(*) FROM pragma_table_info('users')", soci::into(columns);
    std::cout << "IF NOT EXISTS looks at the name: users has " << columns
              << " column, not 9\n";
}
