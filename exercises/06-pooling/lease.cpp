// Exercise 06, task 3: a connection that goes back by itself
//
// This works, as long as every borrower finishes what it began, leaves the session
// open, and never assigns one lease to another.

#include "lease.hpp"

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

Lease::Lease(Lease&& other) noexcept = default;

// TODO: what becomes of the connection that this lease held before?
Lease& Lease::operator=(Lease&& other) noexcept = default;

// TODO: roll back what was left open; discard the connection when that cannot be done.
// has_open_transaction (06-pooling/open_transaction.hpp) tells what is open.
void Lease::give_back() noexcept
{
    if (connection_) {
        lender_->take_back(std::move(connection_));
    }
}

}  // namespace pooling
