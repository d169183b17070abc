// How a pool behaves. The names are those of SQLAlchemy's pool.
#pragma once

#include "06-pooling/clock.hpp"

#include <soci/soci.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace pooling {

//! [options]
struct PoolOptions {
    /// Opens a session. Called by the thread that borrows, without any lock held.
    std::function<void(soci::session&)> open;

    /// Runs once on each new connection, after `open`: PRAGMAs, SET, time zone.
    std::function<void(soci::session&)> set_up = [](soci::session&) {};

    int size = 5;           ///< the number of idle connections to keep open; 0: none
    int max_overflow = 10;  ///< how many more may be open at the same time

    /// How long a borrower waits for a connection. Zero: not at all.
    std::chrono::milliseconds timeout{30'000};

    /// A connection that is as old as this is replaced before it is lent again.
    std::optional<std::chrono::seconds> recycle;

    /// Asks each connection with `ping` before it is lent again; when there is none,
    /// with `is_alive` (task 1). An error of `ping` reaches the borrower, and the
    /// connection is closed.
    bool pre_ping = false;
    std::function<bool(soci::session&)> ping;

    std::shared_ptr<Clock> clock = std::make_shared<Clock>();
};
//! [options]

/// No connection came free within the time that the pool's options allow.
class PoolTimeout : public std::runtime_error {
public:
    explicit PoolTimeout(PoolOptions const& options)
        : std::runtime_error(describe(options)),
          size(options.size),
          max_overflow(options.max_overflow),
          timeout(options.timeout)
    {
    }

    int size;
    int max_overflow;
    std::chrono::milliseconds timeout;

private:
    static std::string describe(PoolOptions const& options)
    {
        std::string const most = std::to_string(options.size + options.max_overflow);
        return "no connection came free within " +
               std::to_string(options.timeout.count()) + " ms: " + most + " of " +
               most + " are in use (size " + std::to_string(options.size) +
               ", max_overflow " + std::to_string(options.max_overflow) + ")";
    }
};

}  // namespace pooling
