// Rejected by: create_products keeps texts that look like numbers as they are
// Replaces: create_products.cpp
// Looks like: the texts are declared STRING; SQLite finds neither CHAR nor TEXT in that word, takes the column to be numeric, and turns '007' into 7.
//
// TEXT, or any type with CHAR, CLOB or TEXT in its name, keeps text.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER  PRIMARY KEY,"
           " name        STRING   NOT NULL UNIQUE CHECK (" +
               name_rule("name") +
               "),"
               " description STRING,"
               " price_cents BIGINT   NOT NULL CHECK (" +
               price_rule("price_cents") +
               "),"
               " status      STRING   NOT NULL DEFAULT 'draft'"
               "             CHECK (status IN ('draft', 'active', 'retired')),"
               " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP CHECK (" +
               time_rule("created_at") + "))";
}

}  // namespace models
