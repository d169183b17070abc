// The shop with what this lesson adds: stock, carts, payments, accounts. Given.
#pragma once

#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"

#include <soci/soci.h>

namespace transactions {

/// Fills an empty database with the sample shop (data/shop.sql) and adds the tables of
/// this lesson, which have no rows yet. Foreign keys have to be on, as
/// `workbook::open_database` sets them.
//! [tables]
inline void create_tables(soci::session& sql)
{
    workbook::load_shop(sql);
    workbook::run_script(sql, R"(
        ALTER TABLE products ADD COLUMN
            stock             INTEGER NOT NULL DEFAULT 0 CHECK (stock >= 0);

        -- price_seen_cents is what the page showed when the product was put in.
        CREATE TABLE cart_items (
            user_id           INTEGER NOT NULL REFERENCES users (id),
            product_id        INTEGER NOT NULL REFERENCES products (id),
            quantity          INTEGER NOT NULL CHECK (quantity > 0),
            price_seen_cents  BIGINT  NOT NULL,
            PRIMARY KEY (user_id, product_id)
        );

        CREATE TABLE payments (
            id                INTEGER PRIMARY KEY,
            order_id          INTEGER NOT NULL REFERENCES orders (id),
            amount_cents      BIGINT  NOT NULL CHECK (amount_cents > 0)
        );

        -- What the shop owes a customer, from gift cards and returned goods.
        CREATE TABLE accounts (
            id                INTEGER PRIMARY KEY,
            user_id           INTEGER NOT NULL REFERENCES users (id),
            balance_cents     BIGINT  NOT NULL CHECK (balance_cents >= 0)
        );
        CREATE TABLE transfers (
            id                INTEGER PRIMARY KEY,
            from_account_id   INTEGER NOT NULL REFERENCES accounts (id),
            to_account_id     INTEGER NOT NULL REFERENCES accounts (id),
            amount_cents      BIGINT  NOT NULL CHECK (amount_cents > 0)
        );
    )");
}
//! [tables]

}  // namespace transactions
