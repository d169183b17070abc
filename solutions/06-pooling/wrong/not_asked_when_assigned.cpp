// Rejected by: Lease discards a connection that the borrower has closed
// Shows: taken back: 2; discarded: 1
// Replaces: lease.cpp
// Looks like: assignment resets the session and returns it to be lent again, whether it is clean or not; the other ways back ask.

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
        if (connection_) {
            reset_session(connection_->sql);
            lender_->take_back(std::move(connection_));
        }
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
