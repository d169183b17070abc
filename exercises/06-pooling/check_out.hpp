// Exercise 06, task 2: who gets which connection.
#pragma once

#include "06-pooling/pool_options.hpp"
#include "06-pooling/slots.hpp"

#include <memory>

namespace pooling {

/// A connection for the caller alone, until it goes back by `check_in`.
///
/// Of these, the first that is possible:
///
/// 1. the idle connection that came back last;
/// 2. a new one from `open()`, when fewer than size + max_overflow slots are taken;
/// 3. waiting, by `slots.wait` and the clock of the options, until 1 or 2 is possible.
///
/// It waits at most `options.timeout`, counted from the call, however often it wakes up
/// on the way. Then it throws PoolTimeout(options), unless 1 or 2 has become possible
/// at that very moment. With a timeout of zero it does not wait at all.
///
/// The slots are touched, also to look at them, only while their lock is held. `open()`
/// takes long, so it runs without the lock; the slot is counted in `slots.taken`
/// before, so that other threads see that it is gone.
///
/// When `open()` throws, the slot is free again, one waiting thread is notified, and
/// the error goes on to the caller.
std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open);

}  // namespace pooling
