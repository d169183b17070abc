// Rejected by: Lease gives back what it held when another is assigned to it
// Also fails: Lease gives back what it held when an empty lease is assigned to it
// Also fails: Lease rolls back when another is assigned to it
// Replaces: lease.cpp
// Looks like: the two leases swap their connections; the old one goes back only when the other lease ends, which may be much later.

#include "lease.hpp"

#include "reset_session.hpp"

#include <utility>

namespace pooling {

Lease::Lease(std::unique_ptr<Connection> connection, std::shared_ptr<Lender> lender)
    : connection_(std::move(connection)), lender_(std::move(lender))
{
}

Lease::~Lease()
{
    give_back();
}

// A unique_ptr that was moved from is null, so the other lease has none.
Lease::Lease(Lease&& other) noexcept = default;

Lease& Lease::operator=(Lease&& other) noexcept
{
    if (this != &other) {
        connection_.swap(other.connection_);
        lender_.swap(other.lender_);
    }
    return *this;
}

void Lease::give_back() noexcept
{
    if (!connection_) {
        return;
    }
    if (reset_session(connection_->sql)) {
        lender_->take_back(std::move(connection_));
    } else {
        lender_->discard(std::move(connection_));
    }
}

}  // namespace pooling
