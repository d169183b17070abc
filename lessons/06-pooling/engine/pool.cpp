#include "06-pooling/engine/pool.hpp"

#include "06-pooling/engine/pool_core.hpp"

#include "06-pooling/is_alive.hpp"

#include <stdexcept>

namespace pooling {

Pool::Pool(PoolOptions options)
{
    if (!options.open) {
        throw std::invalid_argument("a pool needs to know how to open a session");
    }
    if (options.size < 0 || options.max_overflow < 0 ||
        options.size + options.max_overflow == 0) {
        throw std::invalid_argument(
            "a pool of size " + std::to_string(options.size) + " with max_overflow " +
            std::to_string(options.max_overflow) + " can lend nothing");
    }
    if (!options.ping) {
        options.ping = is_alive;
    }
    core_ = std::make_shared<Core>(std::move(options));
}

//! [borrow]
Lease Pool::borrow(std::source_location const& where)
{
    return Lease(core_->lend(where), core_);
}
//! [borrow]

Pool::~Pool()
{
    invalidate();
}

void Pool::invalidate()
{
    core_->invalidate(core_->generation());
}

PoolStatistics Pool::statistics() const
{
    return core_->statistics();
}

std::vector<HeldLease> Pool::held_longer_than(std::chrono::seconds threshold) const
{
    return core_->held_longer_than(threshold);
}

}  // namespace pooling
