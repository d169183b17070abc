// Whether a connection that was idle may be lent again.
#pragma once

#include "06-pooling/engine/connection.hpp"
#include "06-pooling/engine/pool_options.hpp"

enum class Fitness {
    fit,
    outdated,  ///< the pool was invalidated since it was opened
    too_old,   ///< older than `recycle`
    dead,      ///< `ping` says no
};

/// Asks what costs nothing first. Sends a statement only with `pre_ping`.
Fitness fitness_of(Connection& connection, PoolOptions const& options, int generation);
