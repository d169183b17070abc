// Rejected by: create_products refuses a time in any other form
// Shows: created_at = '2024-01-31': stored, an UPDATE stores it   created_at = '2024-01-31T09:05:00Z': stored, an UPDATE stores it   created_at = '2024-01-31 09:05': stored, an UPDATE stores it   created_at = '2024-01-31 09:05:00.5': stored, an UPDATE stores it   created_at = '2024-13-01 00:00:00': stored, an UPDATE stores it   created_at = '2024-02-30 09:05:00': stored, an UPDATE stores it   created_at = '2024-01-31 24:00:00': stored, an UPDATE stores it   created_at = '2024-01-31 25:00:00': stored, an UPDATE stores it   created_at = 'yesterday': stored, an UPDATE stores it   created_at = '': stored, an UPDATE stores it   created_at = 1706691900: stored, an UPDATE stores it
// Replaces: create_products.cpp
// Looks like: DATETIME is trusted to check the time; to SQLite it is a name for a column that takes anything.
//
// SOCI then reads 2024-01-31T09:05:00Z as midnight, without an error.

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
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP)";
}

}  // namespace models
