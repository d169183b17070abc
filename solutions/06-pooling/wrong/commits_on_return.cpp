// Rejected by: Lease rolls back what the borrower left open
// Also fails: Lease discards a connection that cannot be rolled back
// Also fails: Pool gives the next borrower nothing of what the last left open
// Replaces: lease.cpp
// Looks like: what was left open is committed on return; half of a piece of work is then in the database for good.
//
// Nobody said that it was finished. The borrower who wants it says COMMIT.

#include "lease.hpp"

#include "06-pooling/engine/open_transaction.hpp"

#include <utility>

Lease::Lease(std::unique_ptr<Connection> connection, std::shared_ptr<Lender> lender)
    : connection_(std::move(connection)), lender_(std::move(lender))
{
}

Lease::~Lease()
{
    give_back();
}

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
    try {
        if (has_open_transaction(session())) {
            session() << "COMMIT";
        }
        lender_->take_back(std::move(connection_));
    } catch (soci::soci_error const&) {
        lender_->discard(std::move(connection_));
    }
}
