// "database is locked": when waiting helps, and when it does not.
#include "sections.hpp"
#include "shop.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <functional>
#include <iostream>
#include <memory>

namespace transactions {

namespace {

void print_attempt(std::string const& what, std::string const& how)
{
    std::cout << what << "\n  " << how << '\n';
}

//! [busy-handler]
// SQLite calls it when a lock is taken, and tries again when it returns 1. A busy
// timeout is such a function too, one that sleeps; this one does not sleep but lets the
// other session end, so that nothing here depends on time.
struct Waiting {
    std::function<void()> others_end;
    int times = 0;

    static int called(void* self, int)
    {
        auto& waiting = *static_cast<Waiting*>(self);
        ++waiting.times;
        waiting.others_end();
        return 1;
    }
};
//! [busy-handler]

void wait_with(soci::session& sql, Waiting& waiting)
{
    auto* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    sqlite_api::sqlite3_busy_handler(backend->conn_, Waiting::called, &waiting);
}

void another_session_writes()
{
    TwoSessions shop;
    shop.first << "BEGIN IMMEDIATE";
    print_attempt("another session writes, and this one does not wait",
                  outcome([&] { sell_one(shop.second); }, "sold"));

    Waiting waiting{[&] { shop.first << "COMMIT"; }};
    wait_with(shop.second, waiting);
    std::string const how = outcome([&] { sell_one(shop.second); }, "sold");
    print_attempt("another session writes, and this one waits",
                  how + ", after waiting " + std::to_string(waiting.times) + " time");
}

//! [busy-snapshot]
// The first has read; then the second has written; now the first wants to write.
void read_then_write(TwoSessions& shop)
{
    shop.first << "BEGIN";
    number(shop.first, "SELECT stock FROM products WHERE id = 1");
    sell_one(shop.second);
    sell_one(shop.first);
    shop.first << "COMMIT";
}
//! [busy-snapshot]

void another_session_has_written()
{
    TwoSessions shop;
    Waiting waiting{[] {}};
    wait_with(shop.first, waiting);
    std::string const how = outcome([&] { read_then_write(shop); }, "sold");
    print_attempt("another session has written since this one read",
                  how + ", after waiting " + std::to_string(waiting.times) + " times");
}

//! [half-read]
// A statement that is not read to its end keeps its lock.
void leave_a_statement_half_read(TwoSessions& shop)
{
    long long id = 0;
    soci::statement half_read =
        (shop.first.prepare << "SELECT id FROM products", soci::into(id));
    half_read.execute(true);  // one row of six

    sell_one(shop.second);
}
//! [half-read]

void a_statement_is_half_read()
{
    TwoSessions shop;
    print_attempt("in WAL, a statement of another session is half read",
                  outcome([&] { leave_a_statement_half_read(shop); }, "sold"));
    shop.second.close();
    set_journal(shop.first, "delete");
    shop.second.open("sqlite3", "db=\"" + (shop.folder / "shop.db").string() + "\"");
    print_attempt("the same with a rollback journal",
                  outcome([&] { leave_a_statement_half_read(shop); }, "sold"));
}

void what_soci_sets()
{
    std::cout << "how long a session of SOCI waits\n";
    for (std::string const timeout : {"", "timeout=2", "timeout=0.5"}) {
        soci::session sql("sqlite3", "db=:memory: " + timeout);
        std::cout << "  " << (timeout.empty() ? "nothing said" : timeout) << ": "
                  << number(sql, "PRAGMA busy_timeout") << " ms\n";
    }
}

}  // namespace

void busy()
{
    another_session_writes();
    another_session_has_written();
    a_statement_is_half_read();
    what_soci_sets();
}

}  // namespace transactions
