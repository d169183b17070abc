// Rejected by: create_products refuses a price that is negative or no integer
// Also fails: create_products refuses a name that is empty or too long
// Also fails: create_products refuses a time in any other form
// Also fails: create_products takes the three statuses and no other
// Replaces: create_products.cpp
// Looks like: the rules are in a trigger that runs before an INSERT; an UPDATE does not run it, and writes what it likes.
//
// A CHECK is a rule of the row, whichever statement writes it.

#include "create_products.hpp"

namespace models {

void create_products(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS products ("
           " id          INTEGER  PRIMARY KEY,"
           " name        TEXT     NOT NULL UNIQUE,"
           " description TEXT,"
           " price_cents BIGINT   NOT NULL,"
           " status      TEXT     NOT NULL DEFAULT 'draft',"
           " created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP)";
    int columns = 0;
    sql << "SELECT count(*) FROM pragma_table_info('products')", soci::into(columns);
    if (columns != 6) {
        return;
    }
    sql << "CREATE TRIGGER IF NOT EXISTS products_rules BEFORE INSERT ON products"
           " WHEN NOT (" +
               name_rule("new.name") + " AND " + price_rule("new.price_cents") +
               " AND new.status IN ('draft', 'active', 'retired') AND " +
               time_rule("new.created_at") +
               ") BEGIN SELECT RAISE(ABORT, 'this is no product'); END";
}

}  // namespace models
