// What the threads that borrow share.
#pragma once

#include "06-pooling/clock.hpp"
#include "06-pooling/connection.hpp"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace pooling {

//! [slots]
/// The places for connections in a pool. A connection takes a slot from the moment that
/// a thread decides to open it until it is given up.
///
/// Only a thread that holds `mutex` reads or changes the other members.
struct Slots {
    std::mutex mutex;

    /// Notified when a connection becomes idle, and when a slot becomes free.
    std::condition_variable freed;

    /// Open connections that are not in use. The one that came back last is the last.
    std::vector<std::unique_ptr<Connection>> idle;

    int taken = 0;    ///< slots: connections idle, in use, or being opened
    int waiting = 0;  ///< threads inside `wait`

    /// Waits for `freed`, at most until `deadline` by the clock. May return without a
    /// reason. The lock is released meanwhile, so afterwards everything may be
    /// different.
    void wait(std::unique_lock<std::mutex>& lock, Clock& clock,
              Clock::time_point deadline)
    {
        ++waiting;
        clock.wait_until(freed, lock, deadline);
        --waiting;
    }
};
//! [slots]

}  // namespace pooling
