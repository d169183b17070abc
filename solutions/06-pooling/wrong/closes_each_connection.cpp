// Rejected by: Lease gives its connection back when it ends
// Also fails: Lease discards a connection on which a statement still reads
// Also fails: Lease gives a connection back to the lender that it came from
// Also fails: Lease gives back what it held when an empty lease is assigned to it
// Also fails: Lease gives back what it held when another is assigned to it
// Also fails: Lease gives its connection back once however often it is told to
// Also fails: Lease rolls back what the borrower left open
// Also fails: Lease rolls back when an exception ends it
// Also fails: Lease rolls back when another is assigned to it
// Also fails: Lease rolls back when it is told to give back
// Also fails: Lease that holds none can be assigned to again
// Also fails: Lease that was moved from gives nothing back
// Also fails: Pool ends a nested borrow by one thread with an error and goes on
// Also fails: Pool gives the next borrower nothing of what the last left open
// Also fails: Pool lends more than its size and goes back to its size
// Also fails: Pool opens a connection when it is first needed and then keeps it
// Also fails: order_count answers a hundred requests on one connection
// Also fails: order_count counts the orders of one user
// Also fails: order_counts answers all with more threads than connections
// Also fails: order_counts answers each request in the order of the ids
// Also fails: order_counts borrows once for each request and gives back at once
// Also fails: order_counts goes on after a request that fails and then throws its error
// Also fails: order_counts shares the work so that a slow request holds up no other
// Also fails: order_counts works with as many threads as it may
// Also fails: order_counts works with no more threads than it may
// Replaces: lease.cpp
// Looks like: the session is closed on its way back, which is clean and leaves the pool nothing to lend.

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
    if (connection_->sql.is_connected()) {
        connection_->sql.close();
    }
    if (reset_session(connection_->sql)) {
        lender_->take_back(std::move(connection_));
    } else {
        lender_->discard(std::move(connection_));
    }
}

}  // namespace pooling
