// Rejected by: create_products takes the three statuses and no other
// Shows: status = 'sold': stored, an UPDATE stores it   status = '': stored, an UPDATE stores it   status = 'Active': stored, an UPDATE stores it   status = 'draft ': stored, an UPDATE stores it   status = ' draft': stored, an UPDATE stores it   status = 1: stored, an UPDATE stores it   status = 'drafts': stored, an UPDATE stores it   status = 'raft': stored, an UPDATE stores it   status = 'draft,active': stored, an UPDATE stores it
// Replaces: create_products.cpp
// Looks like: the enum in C++ is trusted to keep the column clean; the table is also written by other programs, by migrations and by hand.
//
// A CHECK with IN (...) applies to all of them.

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
           " status      TEXT NOT NULL DEFAULT 'draft',"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}

}  // namespace models
