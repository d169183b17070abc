// Rejected by: create_products refuses a price that is no integer
// Replaces: create_products.cpp
// Looks like: price_cents >= 0 is trusted to keep text and fractions out; to SQLite every text is greater than every number.
//
// The declared type of a column is a wish (its affinity). typeof() is what can be
// checked.

#include "create_products.hpp"

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER PRIMARY KEY,"
           " name        TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),"
           " description TEXT,"
           " price_cents INTEGER NOT NULL CHECK (price_cents >= 0),"
           " status      TEXT NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}
