// Rejected by: Lease gives a connection back to the lender that it came from
// Also fails: Pool keeps what was opened since another ping found one dead
// Replaces: lease.cpp
// Looks like: assignment takes over the connection and not its lender; the connection goes back to a pool that it does not come from.
//
// With one pool in the program nobody notices.

#include "lease.hpp"

#include "06-pooling/engine/open_transaction.hpp"

#include <utility>

namespace {

// Whether the connection is clean now.
bool reset(soci::session& sql)
{
    try {
        if (has_open_transaction(sql)) {
            sql << "ROLLBACK";
        }
        return true;
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace

Lease::Lease(std::unique_ptr<Connection> connection, std::shared_ptr<Lender> lender)
    : connection_(std::move(connection)), lender_(std::move(lender))
{
}

Lease::~Lease()
{
    give_back();
}

Lease::Lease(Lease&& other) noexcept
    : connection_(std::move(other.connection_)), lender_(other.lender_)
{
}

Lease& Lease::operator=(Lease&& other) noexcept
{
    if (this != &other) {
        give_back();
        connection_ = std::move(other.connection_);
    }
    return *this;
}

void Lease::give_back() noexcept
{
    if (!connection_) {
        return;
    }
    if (reset(connection_->sql)) {
        lender_->take_back(std::move(connection_));
    } else {
        lender_->discard(std::move(connection_));
    }
}
