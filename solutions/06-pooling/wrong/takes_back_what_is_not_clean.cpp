// Rejected by: Lease discards a connection that the borrower has closed
// Also fails: Lease discards a connection on which a statement still reads
// Also fails: Lease discards a connection that cannot be rolled back
// Also fails: Pool lends no connection on which a statement still reads
// Also fails: Pool replaces a connection that a borrower has closed
// Shows: taken back: 1; discarded: none
// Replaces: lease.cpp
// Looks like: reset_session is called and its answer is ignored; a connection that is not clean goes back to be lent again.
//
// What cannot be cleaned cannot be lent.

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
    reset_session(connection_->sql);
    lender_->take_back(std::move(connection_));
}

}  // namespace pooling
