// Rejected by: Lease rolls back when it is told to give back
// Replaces: lease.cpp
// Looks like: the destructor and the assignment roll back before they give back, and give_back itself does not; who gives back early hands on an open transaction.
//
// What has to come before each giving back belongs into it.

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
    if (connection_ && !reset(connection_->sql)) {
        lender_->discard(std::move(connection_));
    }
    give_back();
}

// A unique_ptr that was moved from is null, so the other lease holds none.
Lease::Lease(Lease&& other) noexcept = default;

Lease& Lease::operator=(Lease&& other) noexcept
{
    if (this != &other) {
        if (connection_ && !reset(connection_->sql)) {
            lender_->discard(std::move(connection_));
        }
        give_back();
        connection_ = std::move(other.connection_);
        lender_ = std::move(other.lender_);
    }
    return *this;
}

void Lease::give_back() noexcept
{
    if (connection_) {
        lender_->take_back(std::move(connection_));
    }
}
