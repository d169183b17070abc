// Rejected by: Lease discards a connection that cannot be rolled back
// Verdict: crashed
// Replaces: lease.cpp
// Looks like: only a closed session is thought of; the error of a ROLLBACK that fails leaves a noexcept function and ends the program.
//
// A ROLLBACK fails when it is needed most: when the server has gone.

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
    if (has_open_transaction(connection_->sql)) {
        connection_->sql << "ROLLBACK";
    }
    lender_->take_back(std::move(connection_));
}
