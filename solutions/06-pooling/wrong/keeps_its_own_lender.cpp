// Rejected by: Lease gives a connection back to the lender that it came from
// Shows: taken back: 1, 1; discarded: none | taken back: none; discarded: none
// Replaces: lease.cpp
// Looks like: assignment takes over the connection and not its lender; the connection goes back to a pool that it does not come from.
//
// With one pool in the program, nothing shows it.

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
Lease::Lease(Lease&& other) noexcept
    : connection_(std::move(other.connection_)), lender_(other.lender_)
{
}

Lease& Lease::operator=(Lease&& other) noexcept
{
    if (this != &other) {
        give_back();
        connection_ = std::move(other.connection_);
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
