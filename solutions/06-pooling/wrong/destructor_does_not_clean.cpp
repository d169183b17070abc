// Rejected by: Lease rolls back when an exception ends it
// Also fails: Lease discards a connection that cannot be rolled back
// Also fails: Lease rolls back what the borrower left open
// Also fails: Pool gives the next borrower nothing of what the last left open
// Replaces: lease.cpp
// Looks like: only give_back cleans up, and the destructor hands the connection back as it is; an exception takes that way.
//
// The ways out that nobody writes down are the ones a destructor is for.

#include "lease.hpp"

#include "06-pooling/engine/open_transaction.hpp"

#include <utility>

Lease::Lease(std::unique_ptr<Connection> connection, std::shared_ptr<Lender> lender)
    : connection_(std::move(connection)), lender_(std::move(lender))
{
}

Lease::~Lease()
{
    if (connection_ && session().is_connected()) {
        lender_->take_back(std::move(connection_));
    } else if (connection_) {
        lender_->discard(std::move(connection_));
    }
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
            session() << "ROLLBACK";
        }
        lender_->take_back(std::move(connection_));
    } catch (soci::soci_error const&) {
        lender_->discard(std::move(connection_));
    }
}
