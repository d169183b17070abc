#include "15-servers/anywhere/problems.hpp"

#include "15-servers/classify.hpp"
#include "15-servers/engine/server_errors.hpp"

namespace servers {

using workbook::SqliteProblem;

namespace {

//! [in-sqlites-terms]
SqliteProblem in_sqlites_terms(Problem problem)
{
    switch (problem) {
        case Problem::unique:
            return SqliteProblem::unique;
        case Problem::not_null:
            return SqliteProblem::not_null;
        case Problem::check:
            return SqliteProblem::check;
        case Problem::foreign_key:
            return SqliteProblem::foreign_key;
        case Problem::deadlock:
        case Problem::serialization_failure:
        case Problem::lock_timeout:
            return SqliteProblem::busy;
        case Problem::connection_lost:
        case Problem::too_many_connections:
        case Problem::read_only:
        case Problem::unknown:
            break;
    }
    return SqliteProblem::other;
}

SqliteProblem problem_of(std::exception_ptr const& thrown, DatabaseKind kind)
{
    try {
        std::rethrow_exception(thrown);
    } catch (soci::soci_error const& error) {
        return in_sqlites_terms(classify(connect_error(error, kind)).problem);
    } catch (...) {
        return SqliteProblem::other;
    }
}
//! [in-sqlites-terms]

}  // namespace

SqliteProblem mariadb_problem(std::exception_ptr const& thrown)
{
    return problem_of(thrown, DatabaseKind::mysql);
}

SqliteProblem postgresql_problem(std::exception_ptr const& thrown)
{
    return problem_of(thrown, DatabaseKind::postgresql);
}

}  // namespace servers
