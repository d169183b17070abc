// Rejected by: create_products refuses a name that another product has
// Shows: refused
// Replaces: create_products.cpp
// Looks like: the column compares without regard to upper and lower case (COLLATE NOCASE), and so a name that no other product has is refused.
//
// NOCASE knows only the letters A to Z; to it, Ä and ä are two names.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER  PRIMARY KEY,"
           " name        TEXT     NOT NULL COLLATE NOCASE UNIQUE"
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
