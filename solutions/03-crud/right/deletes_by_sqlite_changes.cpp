// Replaces: delete_product.cpp
// Better when: the statement has no RETURNING and is not prepared by hand: SQLite
// itself says how many rows the last statement of the connection changed.
//
// SOCI's header for SQLite has SQLite's own functions in the namespace sqlite_api.

#include "product_repository.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

namespace crud {

bool delete_product(soci::session& sql, long long id)
{
    sql << "DELETE FROM products WHERE id = :id", soci::use(id);
    auto* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    return sqlite_api::sqlite3_changes(backend->conn_) == 1;
}

}  // namespace crud
