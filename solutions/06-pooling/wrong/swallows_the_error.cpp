// Rejected by: Lease discards a connection that cannot be rolled back
// Replaces: lease.cpp
// Looks like: the error of ROLLBACK is caught and forgotten, and the connection goes back with the transaction still open.
//
// After the catch nothing is clean. It is only quiet.

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
    if (!connection_->sql.is_connected()) {
        lender_->discard(std::move(connection_));
        return;
    }
    try {
        if (has_open_transaction(connection_->sql)) {
            connection_->sql << "ROLLBACK";
        }
    } catch (soci::soci_error const&) {
    }
    lender_->take_back(std::move(connection_));
}
