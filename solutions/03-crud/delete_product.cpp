// Exercise 03, task 6: one right answer.

#include "product_repository.hpp"

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    soci::statement remove =
        (sql.prepare << "DELETE FROM products WHERE id = :id", soci::use(id));
    remove.execute(true);
    return remove.get_affected_rows() == 1;
}

}  // namespace crud
