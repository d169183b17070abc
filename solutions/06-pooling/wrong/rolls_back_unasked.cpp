// Rejected by: Lease gives its connection back when it ends
// Also fails: Lease discards a connection that cannot be rolled back
// Also fails: Lease gives a connection back to the lender that it came from
// Also fails: Lease gives back what it held when another is assigned to it
// Also fails: Lease gives its connection back once however often it is told to
// Also fails: Lease keeps its connection when it is assigned to itself
// Also fails: Lease keeps what was committed
// Also fails: Lease rolls back when another is assigned to it
// Also fails: Lease that holds none can be assigned to again
// Also fails: Lease that was moved from gives nothing back
// Also fails: Pool ends a nested borrow by one thread with an error and goes on
// Also fails: Pool frees the slot when a connection cannot be opened anew
// Also fails: Pool frees the slot when a ping throws
// Also fails: Pool gives the next borrower nothing of what the last left open
// Also fails: Pool keeps what was opened since another ping found one dead
// Also fails: Pool lends more than its size and goes back to its size
// Also fails: Pool may end before a lease of it
// Also fails: Pool names the line that has held a connection too long
// Also fails: Pool opens a connection anew when it is older than recycle
// Also fails: Pool opens a connection when it is first needed and then keeps it
// Also fails: Pool replaces a connection that a borrower has closed
// Also fails: Pool replaces all idle connections when a ping finds one dead
// Also fails: Pool that is invalidated lends none of its connections again
// Verdict: crashed
// Replaces: lease.cpp
// Looks like: ROLLBACK is sent without asking whether a transaction is open; on SQLite that is an error, and an exception that leaves a destructor ends the program.
//
// give_back is noexcept, as a destructor is.

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
    if (!session().is_connected()) {
        lender_->discard(std::move(connection_));
        return;
    }
    session() << "ROLLBACK";
    lender_->take_back(std::move(connection_));
}
