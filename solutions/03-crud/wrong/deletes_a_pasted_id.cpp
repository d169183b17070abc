// Rejected by: delete_product sends one statement and binds the id
// Shows: 987654 in the text of a statement
// Replaces: delete_product.cpp
// Looks like: the id is pasted into the text, because a number cannot do harm; each id is then another statement to parse.
//
// :id in the text, and soci::use(id).

#include "product_repository.hpp"

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    soci::statement remove =
        (sql.prepare << "DELETE FROM products WHERE id = " + std::to_string(id));
    remove.execute(true);
    return remove.get_affected_rows() == 1;
}

}  // namespace crud
