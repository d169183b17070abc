// Exercise 02, task 1: one right answer.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    // A CHECK is broken by "false" only: what is NULL in it passes. NOT NULL and IS
    // are there for that. INTEGER PRIMARY KEY is SQLite's own key, and UNIQUE brings
    // its index along. Adding 0 days makes datetime() work the day out anew; without,
    // SQLite 3.40 hands 2024-02-30 back as it came.
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
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}

}  // namespace models
