// Rejected by: create_products refuses NULL where the contract does
// Also fails: create_products wants a name and a price with every product
// Replaces: create_products.cpp
// Looks like: NOT NULL ON CONFLICT ROLLBACK refuses NULL and also undoes everything that the caller's transaction did before.
//
// Without ON CONFLICT, a refused statement undoes itself, and nothing else.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER  PRIMARY KEY,"
           " name        TEXT     NOT NULL ON CONFLICT ROLLBACK UNIQUE CHECK (" +
               name_rule("name") +
               "),"
               " description TEXT,"
               " price_cents BIGINT   NOT NULL ON CONFLICT ROLLBACK CHECK (" +
               price_rule("price_cents") +
               "),"
               " status      TEXT     NOT NULL DEFAULT 'draft'"
               "             CHECK (status IN ('draft', 'active', 'retired')),"
               " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP CHECK (" +
               time_rule("created_at") + "))";
}

}  // namespace models
