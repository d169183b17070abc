// Replaces: create_products.cpp
// Better when: the database is SQLite and stays so: no value of another type gets in,
// and an error names the rule that was broken.
//
// A STRICT table knows only six names of types; what BIGINT or DATETIME would tell
// soci::row is lost.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id INTEGER PRIMARY KEY AUTOINCREMENT,"
           " name TEXT NOT NULL,"
           " description TEXT,"
           " price_cents INTEGER NOT NULL,"
           " status TEXT NOT NULL DEFAULT 'draft',"
           " created_at TEXT NOT NULL DEFAULT (datetime('now')),"
           " CONSTRAINT one_name UNIQUE (name),"
           " CONSTRAINT name_length CHECK (length(name) > 0 AND length(name) <= 200),"
           " CONSTRAINT no_negative_price CHECK (price_cents >= 0),"
           " CONSTRAINT known_status"
           "  CHECK (status = 'draft' OR status = 'active' OR status = 'retired'),"
           " CONSTRAINT utc_text CHECK"
           "  (created_at IS strftime('%Y-%m-%d %H:%M:%S', created_at, '+0 days'))"
           ") STRICT";
}

}  // namespace models
