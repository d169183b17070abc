// Rejected by: create_products numbers the products that come without an id
// Also fails: a product comes back whole from the table of create_products
// Also fails: create_products makes no index beyond what finding by name takes
// Shows: 3 products, 1 with an id
// Replaces: create_products.cpp
// Looks like: INT PRIMARY KEY is taken for INTEGER PRIMARY KEY; to SQLite it is an ordinary column that may be NULL, and nothing numbers the rows.
//
// Of all type names, only INTEGER makes a primary key SQLite's own row number.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INT PRIMARY KEY,"
           " name        TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),"
           " description TEXT,"
           " price_cents BIGINT NOT NULL"
           "             CHECK (typeof(price_cents) = 'integer' AND price_cents >= 0),"
           " status      TEXT NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}

}  // namespace models
