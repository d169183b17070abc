// Rejected by: create_products changes nothing when there is a table already
// Shows: CREATE TABLE products (name TEXT, stock INTEGER);CREATE UNIQUE INDEX products_by_name ON products (name); 1 row
// Replaces: create_products.cpp
// Looks like: the index is a statement of its own, and is made even for a table that was there before; the next program finds a schema that nobody has described.
//
// UNIQUE inside CREATE TABLE belongs to the table. What changes a table that is there
// is a migration (lesson 07).

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER  PRIMARY KEY,"
           " name        TEXT     NOT NULL CHECK (" +
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
    sql << "CREATE UNIQUE INDEX IF NOT EXISTS products_by_name ON products (name)";
}

}  // namespace models
