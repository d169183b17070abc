// Rejected by: create_products takes 200 characters of any script as a name
// Replaces: create_products.cpp
// Looks like: the length is counted in bytes; a name of 200 characters of another script has up to 800.
//
// length() of a text counts characters; of a blob, and octet_length(), bytes.

#include "create_products.hpp"

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER PRIMARY KEY,"
           " name        TEXT NOT NULL UNIQUE"
           "             CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 200),"
           " description TEXT,"
           " price_cents BIGINT NOT NULL"
           "             CHECK (typeof(price_cents) = 'integer' AND price_cents >= 0),"
           " status      TEXT NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}
