// Rejected by: create_products keeps a price to the cent however high it is
// Also fails: create_products makes a table that takes a whole product
// Also fails: create_products refuses a price that is negative or no integer
// Replaces: create_products.cpp
// Looks like: the price is a REAL (DOUBLE and FLOAT are the same to SQLite); from 2^53 on it cannot tell one cent from the next.
//
// SQLite has no decimal type: a number with a fraction is an 8-byte floating-point
// number.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER PRIMARY KEY,"
           " name        TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),"
           " description TEXT,"
           " price_cents REAL NOT NULL CHECK (typeof(price_cents) = 'real'"
           "             AND price_cents >= 0 AND price_cents = round(price_cents)),"
           " status      TEXT NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}

}  // namespace models
