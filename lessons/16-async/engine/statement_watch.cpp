#include "16-async/engine/statement_watch.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

namespace async {

namespace {

sqlite_api::sqlite3* connection_of(soci::session& sql)
{
    return static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_;
}

}  // namespace

//! [progress-handler]
StatementWatch::StatementWatch(soci::session& sql, std::function<bool()> should_end)
    : sql_(sql), should_end_(std::move(should_end))
{
    constexpr int every = 100;  // steps of SQLite's virtual machine
    auto const ask = [](void* self) {
        return static_cast<StatementWatch*>(self)->should_end_() ? 1 : 0;
    };
    sqlite_api::sqlite3_progress_handler(connection_of(sql_), every, ask, this);
}
//! [progress-handler]

StatementWatch::~StatementWatch()
{
    sqlite_api::sqlite3_progress_handler(connection_of(sql_), 0, nullptr, nullptr);
}

void interrupt(soci::session& sql)
{
    sqlite_api::sqlite3_interrupt(connection_of(sql));
}

bool is_interrupt(soci::soci_error const& error)
{
    auto const* const sqlite_error =
        dynamic_cast<soci::sqlite3_soci_error const*>(&error);
    return sqlite_error != nullptr && sqlite_error->result() == SQLITE_INTERRUPT;
}

}  // namespace async
