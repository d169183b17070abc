// Rejected by: create_products wants a name and a price with every product
// Replaces: create_products.cpp
// Looks like: the price has a default of 0; a product whose price was forgotten is given away.
//
// A default is for a value that is right when nobody says anything.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER PRIMARY KEY,"
           " name        TEXT NOT NULL  UNIQUE CHECK (length(name) BETWEEN 1 AND 200),"
           " description TEXT,"
           " price_cents       BIGINT NOT NULL DEFAULT 0"
           "             CHECK (typeof(price_cents) = 'integer' AND price_cents >= 0),"
           " status      TEXT NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}

}  // namespace models
