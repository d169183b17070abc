// Rejected by: create_products takes the three statuses and no other
// Shows: status = 'sold': refused, refused   status = '': stored, an UPDATE stores it   status = 'Active': refused, refused   status = 'draft ': refused, refused   status = ' draft': refused, refused   status = 1: refused, refused   status = 'drafts': refused, refused   status = 'raft': stored, an UPDATE stores it   status = 'draft,active': stored, an UPDATE stores it
// Replaces: create_products.cpp
// Looks like: the status is looked for inside a text that lists all three; every piece of that text is in it too, and so is the empty text.
//
// IN compares with each value as a whole.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER  PRIMARY KEY,"
           " name        TEXT     NOT NULL UNIQUE CHECK (" +
               name_rule("name") +
               "),"
               " description TEXT,"
               " price_cents BIGINT   NOT NULL  CHECK (" +
               price_rule("price_cents") +
               "),"
               " status      TEXT     NOT NULL DEFAULT 'draft'"
               "             CHECK (instr('draft,active,retired', status) > 0),"
               " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP CHECK (" +
               time_rule("created_at") + "))";
}

}  // namespace models
