#include "workbook/sqlite_errors.hpp"

#include "workbook/native.hpp"

#include <sqlite3.h>

namespace workbook {

//! [sqlite-problem]
SqliteProblem sqlite_problem(soci::session& sql)
{
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
