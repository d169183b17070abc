// One connection of the pool for one request.
#pragma once

#include "06-pooling/engine/pool.hpp"

#include <stdexcept>

namespace rest {

/// True while the thread is inside with_session.
inline thread_local bool has_session = false;

//! [with-session]
/// Runs `work(sql)` on a connection of the pool. The connection is back when this
/// returns or throws, before the answer is sent. Throws pooling::PoolTimeout when none
/// became free in time.
///
/// Throws std::logic_error inside another with_session.
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
