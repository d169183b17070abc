#include "workbook/sqlite_errors.hpp"

#include "workbook/native.hpp"

#include <sqlite3.h>

#include <map>

namespace workbook {

namespace {

std::map<std::string, ReadProblem>& readers()
{
    static std::map<std::string, ReadProblem> by_backend;
    return by_backend;
}

// nullptr for SQLite, and for a session that is not open.
ReadProblem reader_for(soci::session& sql)
{
    if (sql.get_backend() == nullptr) {
        return nullptr;
    }
    auto const found = readers().find(sql.get_backend_name());
    return found == readers().end() ? nullptr : found->second;
}

}  // namespace

SqliteProblem server_problem(std::exception_ptr const& thrown)
{
    for (auto const& [backend, read] : readers()) {
        if (auto const problem = read(thrown); problem != SqliteProblem::other) {
            return problem;
        }
    }
    return SqliteProblem::other;
}

void read_problems_of(std::string const& backend, ReadProblem read)
{
    readers()[backend] = read;
}

//! [sqlite-problem]
SqliteProblem sqlite_problem(soci::session& sql)
{
    if (ReadProblem const read = reader_for(sql)) {
        return read(std::current_exception());  // on a server: lesson 15
    }
    int const code = sqlite3_extended_errcode(native_handle(sql));
    switch (code) {
        case SQLITE_OK:
        case SQLITE_ROW:
        case SQLITE_DONE:
            return SqliteProblem::none;
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID:
            return SqliteProblem::unique;
        case SQLITE_CONSTRAINT_NOTNULL:
            return SqliteProblem::not_null;
        case SQLITE_CONSTRAINT_CHECK:
            return SqliteProblem::check;
        case SQLITE_CONSTRAINT_FOREIGNKEY:
            return SqliteProblem::foreign_key;
        case SQLITE_CONSTRAINT_TRIGGER:
            return SqliteProblem::raised;
        default:
            // The lower eight bits are the primary code; busy has several refinements.
            return (code & 0xff) == SQLITE_BUSY ? SqliteProblem::busy
                                                : SqliteProblem::other;
    }
}
//! [sqlite-problem]

}  // namespace workbook
