// A pool of connections worth using.
#pragma once

#include "06-pooling/engine/lease_registry.hpp"
#include "06-pooling/lease.hpp"
#include "06-pooling/pool_options.hpp"

#include <chrono>
#include <memory>
#include <source_location>
#include <vector>

namespace pooling {

/// What a pool has done, and its state at this moment.
struct PoolStatistics {
    int open = 0;     ///< connections, with those that are just being opened
    int idle = 0;     ///< of these, not in use
    int in_use = 0;   ///< of these, borrowed or being opened
    int waiting = 0;  ///< threads that wait for a connection

    long long opened_in_all = 0;
    long long borrowed_in_all = 0;
    long long discarded_in_all = 0;  ///< closed early: broken, not clean or outdated
    long long timeouts_in_all = 0;
};

//! [pool]
/// Lends connections to threads. Any number of threads may call it at once.
class Pool {
public:
    /// Opens nothing yet. Throws std::invalid_argument for options that make no sense.
    explicit Pool(PoolOptions options);

    /// Closes what is idle. Connections still lent are closed when they come back.
    ~Pool();
    Pool(Pool const&) = delete;
    Pool& operator=(Pool const&) = delete;

    /// A connection for the caller alone, until the lease ends. `where` is for
    /// `held_longer_than`.
    ///
    /// Throws PoolTimeout when none came free in time; what `open` or `set_up` throws
    /// when a new one cannot be opened; std::logic_error in a process that was forked
    /// off the one that made the pool.
    Lease borrow(std::source_location const& where = std::source_location::current());

    /// Never again lends a connection that is open now: idle ones are closed at once,
    /// others when they come back. For use after a disconnect: when one connection is
    /// dead, the others probably are.
    void invalidate();

    PoolStatistics statistics() const;

    /// The leak report: leases not given back for at least `threshold`, longest first.
    std::vector<HeldLease> held_longer_than(std::chrono::seconds threshold) const;

private:
    class Core;
    std::shared_ptr<Core> core_;  // leases share it: one may outlive the pool
};
//! [pool]

}  // namespace pooling
