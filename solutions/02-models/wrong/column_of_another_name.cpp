// Rejected by: create_products makes a table that takes a whole product
// Also fails: a product comes back whole from the table of create_products
// Also fails: create_products gives a product without a status and a time both
// Also fails: create_products keeps a price to the cent however high it is
// Also fails: create_products keeps texts that look like numbers as they are
// Also fails: create_products numbers the products that come without an id
// Also fails: create_products refuses NULL where the contract does
// Also fails: create_products refuses a name that another product has
// Also fails: create_products refuses a name that is empty or too long
// Also fails: create_products refuses a price that is negative or no integer
// Also fails: create_products refuses a time in any other form
// Also fails: create_products takes any description and none
// Also fails: create_products takes the three statuses and no other
// Also fails: create_products wants a name and a price with every product
// Shows: sqlite3_statement_backend::prepare: table products has no column named price_cents
// Replaces: create_products.cpp
// Looks like: the column has a name of its author's choice, not the contract's; every statement of every other program uses the contract's.
//
// Column names are part of the contract.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER PRIMARY KEY,"
           " name        TEXT NOT NULL  UNIQUE CHECK (length(name) BETWEEN 1 AND 200),"
           " description TEXT,"
           " price       BIGINT NOT NULL "
           "             CHECK (typeof(price) = 'integer' AND price >= 0),"
           " status      TEXT NOT NULL DEFAULT 'draft'"
           "             CHECK (status IN ('draft', 'active', 'retired')),"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "             CHECK (created_at IS datetime(created_at, '+0 days')))";
}

}  // namespace models
