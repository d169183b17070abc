// Rejected by: delete_product removes the product and no other
// Replaces: delete_product.cpp
// Looks like: the statement is prepared and never run; preparing checks the SQL and removes nothing.
//
// execute(true) runs it.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    soci::statement remove =
        (sql.prepare << "DELETE FROM products WHERE id = :id", soci::use(id));
    return remove.get_affected_rows() == 1;
}

}  // namespace crud
