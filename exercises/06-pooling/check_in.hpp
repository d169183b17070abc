// Exercise 06, task 1: what becomes of a connection that comes back.
#pragma once

#include "06-pooling/pool_options.hpp"
#include "06-pooling/slots.hpp"

#include <memory>

namespace pooling {

/// Takes back a connection that `check_out` gave. It is open and clean.
///
/// It becomes idle, the last of them, as long as fewer than `options.size` are idle.
/// One that would be more than that is closed, and its slot is free. nullptr stands for
/// a connection that was closed already: its slot is free.
///
/// In each of these cases one waiting thread is then notified, for it can go on; not
/// before, unless the lock is still held, or it may look, find nothing, and sleep
/// again. The slots are touched, also to look at them, only while their lock is held.
/// Throws nothing.
void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection);

}  // namespace pooling
