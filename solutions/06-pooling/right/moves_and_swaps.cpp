// Replaces: lease.cpp
//
// Better when: assignment has to do all or nothing: the new content is moved into a
// temporary, and the old goes back in its destructor. Assignment to itself needs no
// question.

#include "lease.hpp"

#include "reset_session.hpp"

#include <utility>

namespace pooling {

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
    if (reset_session(connection->sql)) {
        lender_->take_back(std::move(connection));
    } else {
        lender_->discard(std::move(connection));
    }
}

}  // namespace pooling
