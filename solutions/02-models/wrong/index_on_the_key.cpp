// Rejected by: create_products makes no index beyond what finding by name takes
// Also fails: create_products changes nothing when there is a table already
// Throws: soci::sqlite3_soci_error
// Replaces: create_products.cpp
// Looks like: an index is made for the primary key and for a UNIQUE column; both have one, and a further index is written at every insert and never read.
//
// INTEGER PRIMARY KEY is the order in which SQLite keeps the table; UNIQUE makes an
// index by itself.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER PRIMARY KEY,"
           " name        TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),"
           " description TEXT,"
           " price_cents BIGINT NOT NULL"
           "             CHECK (typeof(price_cents) = 'integer' AND price_cents >= 0),"
           " status      TEXT NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
    sql << "CREATE INDEX IF NOT EXISTS products_by_id ON products (id)";
    sql << "CREATE INDEX IF NOT EXISTS products_by_name ON products (name)";
}

}  // namespace models
