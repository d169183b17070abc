// One connection of the pool for one request.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "engine/kept_statements.hpp"

#include <stdexcept>

namespace rest {

/// True while the thread is inside with_session or with_statements.
inline thread_local bool has_session = false;

//! [with-session]
/// Runs `work(statements)` on a connection of the pool: on its session, and with the
/// statements that stay prepared on it. The connection is back when this returns or
/// throws, before the answer is sent. Throws pooling::PoolTimeout when none became free
/// in time.
///
/// Throws std::logic_error inside another of these two.
template <typename Work>
auto with_statements(pooling::Pool& pool, Work&& work)
{
    if (has_session) {
        throw std::logic_error("this request has a connection already");
    }
    pooling::Lease const lease = pool.borrow();
    struct Mark {
        Mark() { has_session = true; }
        ~Mark() { has_session = false; }
    } const mark;
    return work(kept_statements(lease.connection()));
}

/// The same with the session alone: `work(sql)`.
template <typename Work>
auto with_session(pooling::Pool& pool, Work&& work)
{
    return with_statements(
        pool, [&](KeptStatements& statements) { return work(statements.sql); });
}
//! [with-session]

}  // namespace rest
