// Rejected by: Lease gives back what it held when another is assigned to it
// Also fails: Lease gives a connection back to the lender that it came from
// Also fails: Lease rolls back when another is assigned to it
// Replaces: lease.cpp
// Looks like: assignment is defaulted, so the connection that the lease held is destroyed and never given back; its slot is lost.
//
// A unique_ptr deletes what it held. That the pool counts it is not its business.

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

Lease& Lease::operator=(Lease&& other) noexcept = default;

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
