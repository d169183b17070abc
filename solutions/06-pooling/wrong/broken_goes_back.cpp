// Rejected by: Lease discards a connection that the borrower has closed
// Also fails: Lease discards a connection that cannot be rolled back
// Also fails: Pool replaces a connection that a borrower has closed
// Replaces: lease.cpp
// Looks like: an error while cleaning up is swallowed and the connection goes back all the same; the next borrower gets a broken one.
//
// What cannot be cleaned cannot be lent.

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
            session() << "ROLLBACK";
        }
    } catch (soci::soci_error const&) {
        // nothing to be done
    }
    lender_->take_back(std::move(connection_));
}
