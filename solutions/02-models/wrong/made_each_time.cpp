// Rejected by: create_products changes nothing when there is a table already
// Throws: soci::sqlite3_soci_error
// Replaces: create_products.cpp
// Looks like: CREATE TABLE is sent without IF NOT EXISTS, and the second run fails because the table is there.
//
// Programs call it at every start; only the first start would succeed.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    // A CHECK is broken by "false" only: what is NULL in it passes. NOT NULL and IS
    // are there for that. INTEGER PRIMARY KEY is SQLite's own key, and UNIQUE brings
    // its index along.
    sql << "CREATE TABLE products ("
           " id          INTEGER  PRIMARY KEY,"
           " name        TEXT     NOT NULL UNIQUE"
           "             CHECK (length(name) BETWEEN 1 AND 200),"
           " description TEXT,"
           " price_cents BIGINT   NOT NULL"
           "             CHECK (typeof(price_cents) = 'integer' AND price_cents >= 0),"
           " status      TEXT     NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}

}  // namespace models
