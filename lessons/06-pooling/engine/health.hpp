// Whether a connection that was idle may be lent again.
#pragma once

#include "06-pooling/connection.hpp"
#include "06-pooling/pool_options.hpp"

namespace pooling {

//! [health]
enum class Health {
    healthy,
    outdated,  ///< the pool was invalidated since it was opened
    too_old,   ///< older than `recycle`
    dead,      ///< `ping` says no
};
//! [health]

/// Asks what costs nothing first. Sends a statement only with `pre_ping`.
Health health_of(Connection& connection, PoolOptions const& options, int generation);

}  // namespace pooling
