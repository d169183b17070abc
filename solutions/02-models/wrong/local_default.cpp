// Rejected by: create_products gives a product without a status and a time both
// Replaces: create_products.cpp
// Looks like: the default is the machine's local time; the column holds UTC, and two machines would disagree by hours.
//
// CURRENT_TIMESTAMP is UTC in SQLite. 'localtime' is for showing a time to people.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER PRIMARY KEY,"
           " name        TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),"
           " description TEXT,"
           " price_cents BIGINT NOT NULL"
           "             CHECK (typeof(price_cents) = 'integer' AND price_cents >= 0),"
           " status      TEXT NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT (datetime('now', 'localtime'))"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}

}  // namespace models
