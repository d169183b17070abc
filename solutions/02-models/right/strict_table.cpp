// Replaces: create_products.cpp
//
// A STRICT table refuses values of another type by itself, and only knows six names of
// types; what BIGINT or DATETIME would tell soci::row is lost. The rules have names, so
// that an error says which one was broken, and the key for the name is an index.

#include "create_products.hpp"

void create_products(soci::session& sql)
{
    soci::transaction transaction(sql);
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id INTEGER PRIMARY KEY AUTOINCREMENT,"
           " name TEXT NOT NULL,"
           " description TEXT,"
           " price_cents INTEGER NOT NULL,"
           " status TEXT NOT NULL DEFAULT 'draft',"
           " created_at TEXT NOT NULL DEFAULT (datetime('now')),"
           " CONSTRAINT name_length CHECK (length(name) > 0 AND length(name) <= 200),"
           " CONSTRAINT no_negative_price CHECK (price_cents >= 0),"
           " CONSTRAINT known_status"
           "  CHECK (status = 'draft' OR status = 'active' OR status = 'retired'),"
           " CONSTRAINT utc_text CHECK"
           "  (created_at IS strftime('%Y-%m-%d %H:%M:%S', created_at, '+0 days'))"
           ") STRICT";
    sql << "CREATE UNIQUE INDEX IF NOT EXISTS products_by_name ON products (name)";
    transaction.commit();
}
