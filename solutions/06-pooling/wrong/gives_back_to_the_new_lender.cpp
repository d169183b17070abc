// Rejected by: Lease gives a connection back to the lender that it came from
// Shows: taken back: none; discarded: none | taken back: 1; discarded: none
// Replaces: lease.cpp
// Looks like: the lender is taken over first, and then the old connection is given back: to the new lender.
//
// The order of the lines decides who gets it.

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
        lender_ = std::move(other.lender_);
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
