// Replaces: lease.cpp
//
// Sends ROLLBACK without asking, takes SQLite's error for what it is, and asks
// afterwards whether the connection is clean. Assignment by swapping with a temporary.

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

Lease::Lease(Lease&& other) noexcept
    : connection_(std::exchange(other.connection_, nullptr)), lender_(other.lender_)
{
}

Lease& Lease::operator=(Lease&& other) noexcept
{
    Lease taken(std::move(other));
    std::swap(connection_, taken.connection_);
    std::swap(lender_, taken.lender_);
    return *this;
}

void Lease::give_back() noexcept
{
    std::unique_ptr<Connection> connection = std::move(connection_);
    if (!connection) {
        return;
    }
    bool clean = true;
    try {
        connection->sql << "ROLLBACK";
    } catch (soci::soci_error const&) {
        // On SQLite: nothing is open. Or the connection is broken.
        clean =
            connection->sql.is_connected() && !has_open_transaction(connection->sql);
    }
    if (clean) {
        lender_->take_back(std::move(connection));
    } else {
        lender_->discard(std::move(connection));
    }
}
