#include "16-async/engine/sql_function.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <memory>
#include <stdexcept>

namespace async {

namespace {

using Function = std::function<void()>;

void call(sqlite_api::sqlite3_context* context, int, sqlite_api::sqlite3_value**)
{
    (*static_cast<Function*>(sqlite_api::sqlite3_user_data(context)))();
    sqlite_api::sqlite3_result_int(context, 1);
}

void destroy(void* function)
{
    std::unique_ptr<Function>(static_cast<Function*>(function)).reset();
}

}  // namespace

void add_function(soci::session& sql, std::string const& name, Function function)
{
    auto* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    // SQLite takes the copy, also when it reports an error.
    int const result = sqlite_api::sqlite3_create_function_v2(
        backend->conn_, name.c_str(), 0, SQLITE_UTF8,
        std::make_unique<Function>(std::move(function)).release(), call, nullptr,
        nullptr, destroy);
    if (result != SQLITE_OK) {
        throw std::runtime_error("add_function: SQLite refuses the function " + name);
    }
}

std::string endless_query(std::string const& name)
{
    return "WITH RECURSIVE numbers (n) AS (VALUES (1) UNION ALL"
           " SELECT n + 1 FROM numbers WHERE n < 1000000000)"
           " SELECT count(*) FROM numbers WHERE " +
           name + "() = 1";
}

}  // namespace async
