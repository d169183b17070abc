// Exercise 06, task 3: what happens to a connection that comes back.
#pragma once

#include "06-pooling/pool_options.hpp"
#include "06-pooling/slots.hpp"

#include <memory>

namespace pooling {

/// Task 3. Takes back a connection that `check_out` lent. It is open and clean.
///
/// It becomes idle, the last of them, as long as fewer than `options.size` are idle. If
/// that many are idle already, they stay, the one that came back is closed, and its
/// slot is free. nullptr means a connection that was closed already: its slot is free.
///
/// In each of these cases one waiting thread is then notified, because it can go on;
/// with idle connections too, since each is meant for one thread. Not earlier, unless
/// the lock is still held: a thread that is woken too early looks, finds nothing, and
/// sleeps again.
///
/// The slots are read and changed only while their lock is held, and the decision and
/// the change happen under one lock. Closing takes long, so a connection is closed
/// without the lock; it does not matter whether its slot is free before or after that.
/// Throws nothing.
void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection);

}  // namespace pooling
