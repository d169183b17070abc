// Rejected by: create_products refuses a name that is empty or too long
// Shows: name = '': refused, refused   name = a text of 201 bytes: stored, refused   name = a text of 201 bytes: stored, refused
// Replaces: create_products.cpp
// Looks like: VARCHAR(200) is trusted to limit the name; SQLite reads the number and ignores it.
//
// MariaDB and PostgreSQL enforce the number. SQLite needs a CHECK on length().

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER PRIMARY KEY,"
           " name        VARCHAR(200) NOT NULL UNIQUE CHECK (name <> ''),"
           " description TEXT,"
           " price_cents BIGINT NOT NULL"
           "             CHECK (typeof(price_cents) = 'integer' AND price_cents >= 0),"
           " status      VARCHAR(20) NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}

}  // namespace models
