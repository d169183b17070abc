// What the threads that borrow share.
#pragma once

#include "06-pooling/engine/connection.hpp"
#include "06-pooling/engine/watched_condition.hpp"

#include <vector>

//! [slots]
/// The places for connections in a pool. A connection takes a slot from the moment that
/// somebody sets out to open it until it is closed.
///
/// All of it is read and changed only by a thread that holds `mutex`.
struct Slots {
    WatchedMutex mutex;

    /// Notified when a connection becomes idle, and when a slot becomes free.
    WatchedCondition freed;

    /// The connections that nobody uses. The one that came back last is the last.
    std::vector<std::unique_ptr<Connection>> idle;

    int taken = 0;    ///< slots: connections idle, in use, or being opened
    int waiting = 0;  ///< threads inside `wait`

    /// Waits for `freed`, at most until `deadline` by the clock. May return for
    /// nothing. The lock is let go of meanwhile, so everything may have changed
    /// afterwards.
    void wait(std::unique_lock<WatchedMutex>& lock, Clock& clock,
              Clock::time_point deadline)
    {
        ++waiting;
        clock.wait_until(freed, lock, deadline);
        --waiting;
    }
};
//! [slots]
