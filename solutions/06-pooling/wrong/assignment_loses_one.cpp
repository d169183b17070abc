// Rejected by: Lease gives back what it held when another is assigned to it
// Also fails: Lease discards a connection that the borrower has closed
// Also fails: Lease gives a connection back to the lender that it came from
// Also fails: Lease gives back what it held when an empty lease is assigned to it
// Also fails: Lease rolls back when another is assigned to it
// Replaces: lease.cpp
// Looks like: assignment is defaulted, so the connection that the lease had is destroyed and never given back; its slot is lost.
//
// A unique_ptr deletes what it owned. It does not know that the pool counts.

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

Lease& Lease::operator=(Lease&& other) noexcept = default;

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
