// Lesson 06: the pool, whose connections a server can end.
#include "matrix_database.hpp"

#include "06-pooling/engine/pool.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

#include <string>

namespace servers::cases {

namespace {

struct PoolLab : OpenDatabase {
    std::shared_ptr<pooling::Pool> pool;

    explicit PoolLab(bool pre_ping = false, int size = 1)
    {
        sql << "CREATE TABLE notes (text VARCHAR(20))";
        pooling::PoolOptions options;
        options.open = [this](soci::session& session) { open(session); };
        options.size = size;
        options.max_overflow = 0;
        options.pre_ping = pre_ping;
        pool = std::make_shared<pooling::Pool>(options);
    }

    /// Ends the session from outside, as a server does that is restarted. SQLite has no
    /// server: there, the session is closed.
    void kill(soci::session& victim)
    {
        int id = 0;
        if (under_test() == DatabaseKind::sqlite) {
            victim.close();
        } else if (under_test() == DatabaseKind::mysql) {
            victim << "SELECT connection_id()", soci::into(id);
            sql << "KILL " << id;
        } else {
            victim << "SELECT pg_backend_pid()", soci::into(id);
            // Waits until it has ended.
            sql << "SELECT pg_terminate_backend(" << id << ", 10000)";
        }
    }

    /// The session of the connection that is lent next.
    void on_the_next(std::string const& statement)
    {
        pooling::Lease const lease = pool->borrow();
        lease.session() << statement;
    }

    std::string counts() const
    {
        auto const seen = pool->statistics();
        return std::to_string(seen.opened_in_all) + " opened, " +
               std::to_string(seen.discarded_in_all) + " discarded, " +
               std::to_string(seen.idle) + " idle";
    }
};

}  // namespace

TEST_CASE("06: a connection is opened once and lent again")
{
    PoolLab lab;
    for (int i = 0; i < 3; ++i) {
        lab.on_the_next("INSERT INTO notes (text) VALUES ('kept')");
    }
    CHECK_SAME(lab.counts(), "1 opened, 0 discarded, 1 idle");
    CHECK_SAME(lab.ask("SELECT count(*) FROM notes"), "3");
}

TEST_CASE("06: a transaction that was left open is rolled back on return")
{
    PoolLab lab;
    {
        pooling::Lease const lease = lab.pool->borrow();
        lease.session().begin();
        lease.session() << "INSERT INTO notes (text) VALUES ('lost')";
    }
    CHECK_SAME(lab.counts(), "1 opened, 0 discarded, 1 idle");
    lab.on_the_next("INSERT INTO notes (text) VALUES ('kept')");
    CHECK_SAME(lab.ask("SELECT text FROM notes"), "kept");
    CHECK_SAME(lab.ask("SELECT count(*) FROM notes"), "1");
}

TEST_CASE("06: a transaction that has failed is rolled back on return")
{
    PoolLab lab;
    {
        pooling::Lease const lease = lab.pool->borrow();
        lease.session().begin();
        lease.session() << "INSERT INTO notes (text) VALUES ('lost')";
        CHECK_THROWS_AS(lease.session() << "INSERT INTO nowhere VALUES (1)",
                        soci::soci_error);
        bool goes_on = true;
        try {
            lease.session() << "INSERT INTO notes (text) VALUES ('lost')";
        } catch (soci::soci_error const&) {
            goes_on = false;
        }
        CHECK(goes_on == (under_test() != DatabaseKind::postgresql));
    }
    lab.on_the_next("INSERT INTO notes (text) VALUES ('kept')");
    CHECK_SAME(lab.ask("SELECT text FROM notes"), "kept");
    CHECK_SAME(lab.counts(), "1 opened, 0 discarded, 1 idle");
}

TEST_CASE("06: a connection that dies while it is lent is not lent again")
{
    PoolLab lab;
    {
        pooling::Lease const lease = lab.pool->borrow();
        lab.kill(lease.session());
        CHECK_THROWS_AS(lease.session() << "SELECT 1", soci::soci_error);
    }
    CHECK_SAME(lab.counts(), "1 opened, 1 discarded, 0 idle");
    lab.on_the_next("INSERT INTO notes (text) VALUES ('kept')");
    CHECK_SAME(lab.counts(), "2 opened, 1 discarded, 1 idle");
}

TEST_CASE("06: a connection that died while it was idle is noticed by pre-ping only")
{
    if (under_test() == DatabaseKind::sqlite) {
        return;
    }
    for (bool const pre_ping : {true, false}) {
        PoolLab lab(pre_ping);
        soci::session* idle = nullptr;
        {
            pooling::Lease const lease = lab.pool->borrow();
            idle = &lease.session();  // the pool keeps it as long as it is idle
        }
        lab.kill(*idle);
        if (pre_ping) {
            lab.on_the_next("INSERT INTO notes (text) VALUES ('kept')");
            CHECK_SAME(lab.counts(), "2 opened, 1 discarded, 1 idle");
        } else {
            CHECK_THROWS_AS(lab.on_the_next("INSERT INTO notes (text) VALUES ('lost')"),
                            soci::soci_error);
            CHECK_SAME(lab.counts(), "1 opened, 1 discarded, 0 idle");
        }
    }
}

TEST_CASE("06: a result that was read to its middle keeps a connection of SQLite only")
{
    PoolLab lab;
    lab.sql << "INSERT INTO notes (text) VALUES ('one'), ('two'), ('three')";
    std::optional<soci::rowset<std::string>> half_read;
    {
        pooling::Lease const lease = lab.pool->borrow();
        half_read.emplace((lease.session().prepare << "SELECT text FROM notes"));
        CHECK_SAME(*half_read->begin(), "one");
    }
    // The clients of both servers have the whole result in memory.
    CHECK_SAME(lab.counts(), under_test() == DatabaseKind::sqlite
                                 ? "1 opened, 1 discarded, 0 idle"
                                 : "1 opened, 0 discarded, 1 idle");
    half_read.reset();
}

TEST_CASE("06: a lock of the session survives its return to the pool")
{
    PoolLab lab;
    std::string const ask = under_test() == DatabaseKind::mysql
                                ? "SELECT GET_LOCK('mine', 0)"
                                : "SELECT CAST(pg_try_advisory_lock(7) AS INTEGER)";
    if (under_test() == DatabaseKind::sqlite) {
        return;  // has no such locks
    }
    lab.on_the_next(ask);
    CHECK_SAME(lab.ask(ask), "0");  // another session: the lock is not free
    lab.pool->invalidate();
}

TEST_CASE("06: the pool opens no more than it may and says so in time")
{
    PoolLab lab(false, 2);
    pooling::PoolOptions options;
    options.open = [&](soci::session& session) { lab.open(session); };
    options.size = 2;
    options.max_overflow = 0;
    options.timeout = std::chrono::milliseconds(0);
    pooling::Pool pool(options);
    pooling::Lease const first = pool.borrow();
    pooling::Lease const second = pool.borrow();
    CHECK_THROWS_AS(pool.borrow(), pooling::PoolTimeout);
}

}  // namespace servers::cases
