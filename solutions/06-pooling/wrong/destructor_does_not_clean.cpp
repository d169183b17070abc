// Rejected by: Lease rolls back what the borrower left open
// Also fails: Lease discards a connection that cannot be rolled back
// Also fails: Lease discards a connection that the borrower has closed
// Also fails: Lease rolls back when an exception ends it
// Also fails: Pool gives the next borrower nothing of what the last left open
// Also fails: Pool replaces a connection that a borrower has closed
// Replaces: lease.cpp
// Looks like: only give_back resets the session, and the destructor hands the connection back as it is; an exception takes that way.
//
// A destructor is for the ways out that are not written in the code.

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
    if (connection_) {
        lender_->take_back(std::move(connection_));
    }
}

// A unique_ptr that was moved from is null, so the other lease has none.
Lease::Lease(Lease&& other) noexcept = default;

Lease& Lease::operator=(Lease&& other) noexcept
{
    if (this != &other) {
        give_back();
        connection_ = std::move(other.connection_);
        lender_ = std::move(other.lender_);
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
