// One connection of the pool for one request.
#pragma once

#include "06-pooling/engine/pool.hpp"

#include <stdexcept>

namespace rest {

/// True while the thread is inside with_session.
inline thread_local bool has_session = false;

//! [with-session]
/// Runs `work(sql)` on a connection of the pool, which is back when this returns or
/// throws, and so before a byte of the answer is sent: a slow client holds no
/// connection. Throws pooling::PoolTimeout when none came free in time.
///
/// Throws std::logic_error inside another one: a handler with two connections waits for
/// the second while it holds the first, and enough of them wait for each other.
template <typename Work>
auto with_session(pooling::Pool& pool, Work&& work)
{
    if (has_session) {
        throw std::logic_error("this request has a connection already");
    }
    pooling::Lease const lease = pool.borrow();
    struct Mark {
        Mark() { has_session = true; }
        ~Mark() { has_session = false; }
    } const mark;
    return work(lease.session());
}
//! [with-session]

}  // namespace rest
