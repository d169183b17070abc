#include "06-pooling/engine/pool_core.hpp"

#include "06-pooling/engine/fitness.hpp"
#include "check_in.hpp"
#include "check_out.hpp"
#include "workbook/todo.hpp"

#include <unistd.h>

Pool::Core::Core(PoolOptions options)
    : options_(std::move(options)), process_(::getpid())
{
}

std::unique_ptr<Connection> Pool::Core::open_connection()
{
    auto connection = std::make_unique<Connection>();
    // Before it is opened: whoever invalidates the pool meanwhile means this one too.
    connection->generation = generation_;
    connection->opened_at = options_.clock->now();
    options_.open(connection->sql);
    options_.set_up(connection->sql);
    connection->number = ++opened_;
    return connection;
}

//! [made-fit]
std::unique_ptr<Connection> Pool::Core::made_fit(std::unique_ptr<Connection> connection)
{
    if (connection->times_borrowed == 0) {
        return connection;
    }
    Fitness fitness = Fitness::dead;
    try {
        fitness = fitness_of(*connection, options_, generation_);
    } catch (...) {
        ++discarded_;  // closed, as the error goes on
        throw;
    }
    if (fitness == Fitness::fit) {
        return connection;
    }
    if (fitness == Fitness::dead) {
        // What cut off this connection has cut off the others of its time too.
        invalidate(connection->generation);
    }
    ++discarded_;
    connection.reset();  // closes it; the slot is still ours
    return open_connection();
}
//! [made-fit]

//! [lend]
std::unique_ptr<Connection> Pool::Core::lend(std::source_location const& where)
{
    if (process_ != ::getpid()) {
        throw std::logic_error(
            "this pool belongs to the process that made it; "
            "after a fork, make another");
    }
    auto connection = checked_out();
    try {
        connection = made_fit(std::move(connection));
        holders_.add(connection->number, options_.clock->now(), where);
    } catch (...) {
        connection.reset();
        to_slots(nullptr);  // its slot, which nobody else would free
        throw;
    }
    ++connection->times_borrowed;
    ++borrowed_;
    return connection;
}
//! [lend]

std::unique_ptr<Connection> Pool::Core::checked_out()
{
    try {
        return check_out(slots_, options_, [this] { return open_connection(); });
    } catch (PoolTimeout const&) {
        ++timeouts_;
        throw;
    }
}

//! [take-back]
void Pool::Core::take_back(std::unique_ptr<Connection> connection) noexcept
{
    if (connection && connection->generation != generation_) {
        discard(std::move(connection));
        return;
    }
    if (connection) {
        holders_.remove(connection->number);
    }
    to_slots(std::move(connection));
}

void Pool::Core::discard(std::unique_ptr<Connection> connection) noexcept
{
    ++discarded_;
    if (connection) {
        holders_.remove(connection->number);
        connection.reset();
    }
    to_slots(nullptr);
}
//! [take-back]

void Pool::Core::to_slots(std::unique_ptr<Connection> connection) noexcept
{
    try {
        check_in(slots_, options_, std::move(connection));
    } catch (workbook::NotWritten const&) {
        // The checker knows already; a destructor is waiting, and must not throw.
    }
}

//! [invalidate]
void Pool::Core::invalidate(int generation)
{
    std::vector<std::unique_ptr<Connection>> closing;
    {
        std::lock_guard const lock(slots_.mutex);
        if (generation != generation_) {
            return;  // another thread was first, and what is idle now is newer
        }
        ++generation_;
        closing.swap(slots_.idle);
        slots_.taken -= static_cast<int>(closing.size());
        discarded_ += static_cast<long long>(closing.size());
    }
    slots_.freed.notify_all();
}  // closed here, with the lock let go of: closing takes its time
//! [invalidate]

PoolStatistics Pool::Core::statistics()
{
    std::lock_guard const lock(slots_.mutex);
    int const idle = static_cast<int>(slots_.idle.size());
    return {slots_.taken, idle,      slots_.taken - idle, slots_.waiting,
            opened_,      borrowed_, discarded_,          timeouts_};
}

std::vector<HeldLease> Pool::Core::held_longer_than(std::chrono::seconds threshold)
{
    return holders_.longer_than(threshold, options_.clock->now());
}
