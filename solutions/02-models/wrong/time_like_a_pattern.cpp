// Rejected by: create_products refuses a time in any other form
// Replaces: create_products.cpp
// Looks like: a pattern of digits checks the form of the time; a month 13 and a 30th of February have the form, and are no times.
//
// SQLite's own functions know the calendar.

#include "create_products.hpp"

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER  PRIMARY KEY,"
           " name        TEXT     NOT NULL UNIQUE"
           "             CHECK (length(name) BETWEEN 1 AND 200),"
           " description TEXT,"
           " price_cents BIGINT   NOT NULL"
           "             CHECK (typeof(price_cents) = 'integer' AND price_cents >= 0),"
           " status      TEXT     NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
           " [0-9][0-9]:[0-9][0-9]:[0-9][0-9]'))";
}
