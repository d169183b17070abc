// One connection of a pool.
#pragma once

#include "06-pooling/engine/clock.hpp"

#include <soci/soci.h>

#include <functional>
#include <memory>

/// A session, and what the pool knows about it.
struct Connection {
    soci::session sql;
    int number = 0;                 ///< 1 for the first that the pool opened
    Clock::time_point opened_at{};  ///< by the pool's clock
    int generation = 0;             ///< what `Pool::invalidate` counts
    int times_borrowed = 0;
};

/// Opens a session and sets it up. May take long; throws what the driver throws.
using OpenConnection = std::function<std::unique_ptr<Connection>()>;
