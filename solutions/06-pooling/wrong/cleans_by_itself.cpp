// Rejected by: Lease discards a connection on which a statement still reads
// Also fails: Pool lends no connection on which a statement still reads
// Shows: taken back: 1; discarded: none
// Replaces: lease.cpp
// Looks like: the lease rolls back by itself and does not ask reset_session, which looks for more than transactions.

#include "lease.hpp"

#include "06-pooling/session_state.hpp"

#include <utility>

namespace pooling {

namespace {

// Whether no transaction is open any more.
bool ends_transaction(soci::session& sql)
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

// A unique_ptr that was moved from is null, so the other lease has none.
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
    if (ends_transaction(connection_->sql)) {
        lender_->take_back(std::move(connection_));
    } else {
        lender_->discard(std::move(connection_));
    }
}

}  // namespace pooling
