// Rejected by: create_products refuses NULL where the contract does
// Also fails: create_products refuses a time in any other form
// Also fails: create_products wants a name and a price with every product
// Replaces: create_products.cpp
// Looks like: a CHECK is trusted to refuse NULL; it refuses only what is false, and NULL compared with anything is neither true nor false.
//
// NOT NULL is a rule of its own, and each column that must have a value needs it.

#include "create_products.hpp"

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER PRIMARY KEY,"
           " name        TEXT UNIQUE CHECK (length(name) BETWEEN 1 AND 200),"
           " description TEXT,"
           " price_cents BIGINT CHECK (typeof(price_cents) = 'integer'"
           "             AND price_cents >= 0),"
           " status      TEXT DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at = datetime(created_at, '+0 days')))";
}
