// Exercise 06, tasks 4 and 5: who gets which connection.
#pragma once

#include "06-pooling/pool_options.hpp"
#include "06-pooling/slots.hpp"

#include <memory>

namespace pooling {

/// A connection for the caller alone, until it goes back by `check_in`.
///
/// Task 4. Of these, the first that is possible, also while other threads wait:
///
/// 1. the idle connection that came back last;
/// 2. a new one from `open()`, when fewer than size + max_overflow slots are taken;
/// 3. PoolTimeout(options) is thrown.
///
/// The slots are read and changed only while their lock is held, and the decision and
/// the change happen under one lock. `open()` takes long, so it runs without the
/// lock; the slot is counted in `slots.taken` before, so that other threads see that it
/// is taken. When `open()` throws, no matter what, the slot is free again and the error
/// passes through to the caller as it is.
///
/// Task 5. Before it throws PoolTimeout, it waits, by `slots.wait` and the clock of the
/// options, until 1 or 2 is possible. It waits until `options.timeout` after the call,
/// however long it took to get the lock, and however often it wakes up on the way. If 1
/// or 2 has become possible just when the time is over, it does that and does not
/// throw. With a timeout of zero it does not wait at all.
///
/// When `open()` has thrown and the slot is free again, not earlier, one waiting thread
/// is notified.
std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open);

}  // namespace pooling
