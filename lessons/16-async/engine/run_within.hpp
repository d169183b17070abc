// A query that ends when its limits are reached.
#pragma once

#include "16-async/engine/limits.hpp"
#include "16-async/engine/statement_watch.hpp"

namespace async {

//! [run-within]
/// Returns what `query(sql)` returns, and throws what it throws. When a limit is
/// reached it throws Cancelled or DeadlinePassed: without calling `query` if the limit
/// is reached already, otherwise from the statement that runs then. SQLite does not ask
/// during a statement of fewer than a hundred steps.
///
/// The session stays usable. A soci::transaction in `query` rolls back, as after any
/// other error.
template <typename Query>
auto run_within(soci::session& sql, Limits const& limits, Query&& query)
{
    limits.check();
    StatementWatch const watch(sql, [&limits] { return limits.reached(); });
    try {
        return query(sql);
    } catch (soci::soci_error const& error) {
        if (is_interrupt(error)) {
            limits.check();  // a better name for the error
        }
        throw;
    }
}
//! [run-within]

}  // namespace async
