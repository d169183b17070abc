// The shop's products with what a customer searches by: a category and a stock.
#pragma once

#include <soci/soci.h>

namespace queries {

/// Adds categories and stock to the sample shop. Given; there is nothing to do here.
///
/// A category may belong to another one; two may have the same name. A product may have
/// no category yet, and no description.
inline void add_catalog(soci::session& sql)
{
    sql << "CREATE TABLE categories ("
           " id        INTEGER PRIMARY KEY,"
           " parent_id INTEGER REFERENCES categories (id) ON DELETE RESTRICT,"
           " name      TEXT    NOT NULL,"
           " CHECK (parent_id <> id))";
    sql << "INSERT INTO categories (id, parent_id, name) VALUES"
           " (1, NULL, 'Home'), (2, 1, 'Lighting'), (3, 2, 'Desk lamps'),"
           " (4, 1, 'Kitchen'), (5, NULL, 'Office'), (6, 5, 'Paper')";
    sql << "ALTER TABLE products ADD COLUMN"
           " category_id INTEGER REFERENCES categories (id)";
    sql << "ALTER TABLE products ADD COLUMN"
           " stock INTEGER NOT NULL DEFAULT 0 CHECK (stock >= 0)";
    sql << "UPDATE products SET (category_id, stock) = (SELECT column2, column3 FROM"
           " (VALUES (1, 3, 4), (2, 6, 120), (3, 5, 0), (4, 1, 2), (5, 4, 0),"
           "  (6, NULL, 15)) WHERE column1 = products.id)";
}

//! [product-indexes]
/// The indexes that searches find products by. Each entry ends with the product's id,
/// as every entry of an index in SQLite does.
inline void add_product_indexes(soci::session& sql)
{
    sql << "CREATE INDEX products_by_category ON products (category_id, price_cents)";
    sql << "CREATE INDEX products_by_price ON products (price_cents)";
    sql << "CREATE INDEX products_by_name ON products (name)";
}
//! [product-indexes]

}  // namespace queries
