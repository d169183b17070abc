// Rejected by: Lease rolls back when it is told to give back
// Also fails: Lease discards a connection on which a statement still reads
// Also fails: Lease discards a connection that the borrower has closed
// Also fails: Pool lends no connection on which a statement still reads
// Shows: a transaction, 1 orders
// Replaces: lease.cpp
// Looks like: destructor and assignment reset the session, and give_back does not; a borrower that gives back early hands on an open transaction.
//
// What has to come before each return belongs in give_back.

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
    if (connection_ && !reset_session(connection_->sql)) {
        lender_->discard(std::move(connection_));
    }
    give_back();
}

// A unique_ptr that was moved from is null, so the other lease has none.
Lease::Lease(Lease&& other) noexcept = default;

Lease& Lease::operator=(Lease&& other) noexcept
{
    if (this != &other) {
        if (connection_ && !reset_session(connection_->sql)) {
            lender_->discard(std::move(connection_));
        }
        give_back();
        connection_ = std::move(other.connection_);
        lender_ = std::move(other.lender_);
    }
    return *this;
}

void Lease::give_back() noexcept
{
    if (connection_) {
        lender_->take_back(std::move(connection_));
    }
}

}  // namespace pooling
