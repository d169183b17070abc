// Rejected by: create_products refuses a name that another product has
// Shows: Cannot commit transaction. cannot commit - no transaction is active
// Replaces: create_products.cpp
// Looks like: ON CONFLICT ROLLBACK ends the caller's transaction at the first refusal; everything that the caller wrote before is lost with it.
//
// Without ON CONFLICT, a refused statement undoes itself, and nothing else.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER  PRIMARY KEY,"
           " name        TEXT     NOT NULL UNIQUE ON CONFLICT ROLLBACK CHECK (" +
               name_rule("name") +
               "),"
               " description TEXT,"
               " price_cents BIGINT   NOT NULL  CHECK (" +
               price_rule("price_cents") +
               "),"
               " status      TEXT     NOT NULL DEFAULT 'draft'"
               "             CHECK (status IN ('draft', 'active', 'retired')),"
               " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP CHECK (" +
               time_rule("created_at") + "))";
}

}  // namespace models
