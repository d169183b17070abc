#include "06-pooling/engine/pool_core.hpp"

#include "06-pooling/check_in.hpp"
#include "06-pooling/check_out.hpp"
#include "06-pooling/engine/health.hpp"

#include <soci/sqlite3/soci-sqlite3.h>
#include <unistd.h>

#include <stdexcept>

namespace pooling {

namespace {

//! [close-session]
// Closes a session on which a statement may be unfinished. SOCI calls sqlite3_close,
// which refuses that, and SOCI does not look at the refusal: the connection would stay
// open until the program ends. sqlite3_close_v2 closes it with its last statement.
void close_session(soci::session& sql)
{
    if (sql.is_connected() && sql.get_backend_name() == "sqlite3") {
        auto* const backend =
            static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
        sqlite_api::sqlite3_close_v2(backend->conn_);
        backend->conn_ = nullptr;
    }
}
//! [close-session]

}  // namespace

Pool::Core::Core(PoolOptions options)
    : options_(std::move(options)), process_(::getpid())
{
}

std::unique_ptr<Connection> Pool::Core::open_connection()
{
    auto connection = std::make_unique<Connection>();
    // Read before it is opened: an `invalidate` meanwhile is for this one too.
    connection->generation = generation_;
    connection->opened_at = options_.clock->now();
    options_.open(connection->sql);
    options_.set_up(connection->sql);
    connection->number = ++opened_;
    return connection;
}

//! [lend]
std::unique_ptr<Connection> Pool::Core::lend(std::source_location const& where)
{
    if (process_ != ::getpid()) {
        throw std::logic_error(
            "this pool belongs to the process that made it; "
            "after a fork, make another");
    }
    auto connection = from_slots();
    try {
        connection = ensure_healthy(std::move(connection));
        leases_.add(connection->number, options_.clock->now(), where);
    } catch (...) {
        connection.reset();
        to_slots(nullptr);  // its slot, which nothing else would free
        throw;
    }
    ++connection->times_borrowed;
    ++borrowed_;
    return connection;
}
//! [lend]

std::unique_ptr<Connection> Pool::Core::from_slots()
{
    try {
        return check_out(slots_, options_, [this] { return open_connection(); });
    } catch (PoolTimeout const&) {
        ++timeouts_;
        throw;
    }
}

//! [ensure-healthy]
std::unique_ptr<Connection> Pool::Core::ensure_healthy(
    std::unique_ptr<Connection> connection)
{
    if (connection->times_borrowed == 0) {
        return connection;
    }
    Health health = Health::dead;
    try {
        health = health_of(*connection, options_, generation_);
    } catch (...) {
        ++discarded_;  // closed, as the error goes on
        throw;
    }
    if (health == Health::healthy) {
        return connection;
    }
    if (health == Health::dead) {
        // What cut off this connection has cut off the others of its time too.
        invalidate(connection->generation);
    }
    ++discarded_;
    connection.reset();  // closes it; the slot is still ours
    return open_connection();
}
//! [ensure-healthy]

//! [take-back]
void Pool::Core::take_back(std::unique_ptr<Connection> connection) noexcept
{
    if (connection && connection->generation != generation_) {
        discard(std::move(connection));
        return;
    }
    if (connection) {
        leases_.remove(connection->number);
    }
    to_slots(std::move(connection));
}

void Pool::Core::discard(std::unique_ptr<Connection> connection) noexcept
{
    ++discarded_;
    if (connection) {
        leases_.remove(connection->number);
        close_session(connection->sql);
        connection.reset();
    }
    to_slots(nullptr);
}

void Pool::Core::to_slots(std::unique_ptr<Connection> connection) noexcept
{
    check_in(slots_, options_, std::move(connection));
}
//! [take-back]

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
}  // closed here, without the lock: closing takes its time
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
    return leases_.held_longer_than(threshold, options_.clock->now());
}

}  // namespace pooling
