#include "06-pooling/engine/fitness.hpp"

//! [fitness]
bool answers(soci::session& sql)
{
    try {
        int one = 0;
        sql << "SELECT 1", soci::into(one);
        return one == 1;
    } catch (soci::soci_error const&) {
        return false;
    }
}

Fitness fitness_of(Connection& connection, PoolOptions const& options, int generation)
{
    if (connection.generation != generation) {
        return Fitness::outdated;
    }
    if (options.recycle &&
        options.clock->now() - connection.opened_at >= *options.recycle) {
        return Fitness::too_old;
    }
    if (options.pre_ping && !options.ping(connection.sql)) {
        return Fitness::dead;
    }
    return Fitness::fit;
}
//! [fitness]
