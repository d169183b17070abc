#include "workbook/native.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <stdexcept>

namespace workbook {

::sqlite3* native_handle(soci::session& sql)
{
    if (sql.get_backend() == nullptr || sql.get_backend_name() != "sqlite3") {
        throw std::invalid_argument("native_handle: the session is not open on SQLite");
    }
    // Not dynamic_cast: SOCI's libraries hide the type information it would need.
    auto* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    return reinterpret_cast<::sqlite3*>(backend->conn_);
}

}  // namespace workbook
