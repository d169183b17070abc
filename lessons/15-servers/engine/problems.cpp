#include "problems.hpp"

#ifdef WORKBOOK_HAS_MYSQL
#include <soci/mysql/soci-mysql.h>
#endif
#ifdef WORKBOOK_HAS_POSTGRESQL
#include <soci/postgresql/soci-postgresql.h>
#endif

#include <string>

namespace servers {

using workbook::SqliteProblem;

//! [problems]
SqliteProblem mysql_problem([[maybe_unused]] std::exception_ptr const& thrown)
{
#ifdef WORKBOOK_HAS_MYSQL
    try {
        std::rethrow_exception(thrown);
    } catch (soci::mysql_soci_error const& error) {
        switch (error.err_num_) {
            case 1062:  // ER_DUP_ENTRY
                return SqliteProblem::unique;
            case 1048:  // ER_BAD_NULL_ERROR
            case 1364:  // ER_NO_DEFAULT_FOR_FIELD
                return SqliteProblem::not_null;
            case 4025:  // ER_CONSTRAINT_FAILED; in MySQL it is 3819
                return SqliteProblem::check;
            case 1451:  // ER_ROW_IS_REFERENCED_2
            case 1452:  // ER_NO_REFERENCED_ROW_2
                return SqliteProblem::foreign_key;
            case 1205:  // ER_LOCK_WAIT_TIMEOUT
                return SqliteProblem::busy;
            default:
                return SqliteProblem::other;
        }
    } catch (...) {
    }
#endif
    return SqliteProblem::other;
}

SqliteProblem postgresql_problem([[maybe_unused]] std::exception_ptr const& thrown)
{
#ifdef WORKBOOK_HAS_POSTGRESQL
    try {
        std::rethrow_exception(thrown);
    } catch (soci::postgresql_soci_error const& error) {
        std::string const state = error.sqlstate();
        return state == "23505"   ? SqliteProblem::unique
               : state == "23502" ? SqliteProblem::not_null
               : state == "23514" ? SqliteProblem::check
               : state == "23503" ? SqliteProblem::foreign_key
               : state == "55P03" ? SqliteProblem::busy
                                  : SqliteProblem::other;
    } catch (...) {
    }
#endif
    return SqliteProblem::other;
}
//! [problems]

}  // namespace servers
