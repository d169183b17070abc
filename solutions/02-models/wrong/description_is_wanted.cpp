// Rejected by: create_products takes any description and none
// Also fails: a product comes back whole from the table of create_products
// Shows: refused
// Replaces: create_products.cpp
// Looks like: every column is made NOT NULL, out of habit; a product without a description then gets an invented one.
//
// NOT NULL belongs where the contract refuses NULL.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER PRIMARY KEY,"
           " name        TEXT NOT NULL  UNIQUE CHECK (length(name) BETWEEN 1 AND 200),"
           " description TEXT NOT NULL,"
           " price_cents       BIGINT NOT NULL "
           "             CHECK (typeof(price_cents) = 'integer' AND price_cents >= 0),"
           " status      TEXT NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}

}  // namespace models
