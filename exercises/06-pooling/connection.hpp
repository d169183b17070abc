// One connection of a pool.
#pragma once

#include "06-pooling/clock.hpp"

#include <soci/soci.h>

#include <any>
#include <functional>
#include <memory>

namespace pooling {

/// A session, and what the pool knows about it.
struct Connection {
    soci::session sql;
    int number = 0;                 ///< 1 for the first that the pool opened
    Clock::time_point opened_at{};  ///< by the pool's clock
    int generation = 0;             ///< what `Pool::invalidate` counts
    int times_borrowed = 0;
    std::any kept;  ///< what borrowers leave for the next one; ends before `sql`
};

/// Opens a session and sets it up. May take long; throws what the driver throws.
using OpenConnection = std::function<std::unique_ptr<Connection>()>;

}  // namespace pooling
