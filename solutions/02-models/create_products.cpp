// Exercise 02, task 3: one right answer.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    // A CHECK is broken by "false" only: what is NULL in it passes, so NOT NULL is a
    // rule of its own. INTEGER PRIMARY KEY is SQLite's own key, and UNIQUE brings its
    // index along.
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER  PRIMARY KEY,"
           " name        TEXT     NOT NULL UNIQUE CHECK (" +
               name_rule("name") +
               "),"
               " description TEXT,"
               " price_cents BIGINT   NOT NULL CHECK (" +
               price_rule("price_cents") +
               "),"
               " status      TEXT     NOT NULL DEFAULT 'draft'"
               "             CHECK (status IN ('draft', 'active', 'retired')),"
               " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP CHECK (" +
               time_rule("created_at") + "))";
}

}  // namespace models
