// Rejected by: delete_product removes the product and no other
// Also fails: delete_product lets a refusal of the database through
// Also fails: delete_product says that there was no such product
// Also fails: delete_product sends one statement and binds the id
// Also fails: delete_product takes each id as it is
// Replaces: delete_product.cpp
// Looks like: the statement is prepared and never run: preparing, and execute() without true, remove nothing.
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
