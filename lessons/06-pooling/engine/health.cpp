#include "06-pooling/engine/health.hpp"

namespace pooling {

//! [health-of]
Health health_of(Connection& connection, PoolOptions const& options, int generation)
{
    if (connection.generation != generation) {
        return Health::outdated;
    }
    if (options.recycle &&
        options.clock->now() - connection.opened_at >= *options.recycle) {
        return Health::too_old;
    }
    if (options.pre_ping && !options.ping(connection.sql)) {
        return Health::dead;
    }
    return Health::healthy;
}
//! [health-of]

}  // namespace pooling
