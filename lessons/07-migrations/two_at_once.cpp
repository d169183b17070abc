// Two programs start at the same time, and both begin by migrating.
#include "engine/sql_text.hpp"
#include "engine/targets.hpp"
#include "sections.hpp"
#include "story.hpp"

namespace migrations {

// The steps of two programs, interleaved by hand in an order that they fall into.
void two_processes_without_a_lock(workbook::ScratchFolder const& folder)
{
    migrations::History const history(two_files());
    soci::session first;
    soci::session second;
    workbook::open_database(first, folder / "no-lock.db");
    workbook::open_database(second, folder / "no-lock.db");
    auto const run = [&](soci::session& sql, std::vector<std::string> const& plan) {
        for (std::string const& id : plan) {
            for (auto const& statement :
                 migrations::split_statements(history.at(id).up.sql)) {
                sql << statement;
            }
        }
    };

    auto const plan = upgrade_steps(history, current_heads(first, history), "head");
    auto const same_plan =
        upgrade_steps(history, current_heads(second, history), "head");
    run(first, plan);
    try {
        run(second, same_plan);
    } catch (soci::soci_error const& error) {
        std::cout << "the second: " << message_of(error) << '\n';
    }
}

//! [two-processes-with-a-lock]
void two_processes_with_a_lock(workbook::ScratchFolder const& folder)
{
    auto const database = folder / "lock.db";
    migrations::History const history(two_files());
    soci::session sql;
    workbook::open_database(sql, database);
    Barrier barrier;
    auto const upgrade = [&] {
        soci::session own;
        workbook::open_database(own, database);
        migrations::Migrator migrator(own, history);
        migrator.watch([&](migrations::Moment moment, std::string const&) {
            if (moment == migrations::Moment::planned) {
                barrier.wait();  // until the other has planned the same two revisions
            }
        });
        migrator.upgrade("head");
    };
    std::cout.flush();
    Child first(upgrade);
    Child second(upgrade);
    barrier.release(2);

    std::cout << "ended with " << first.wait() << " and " << second.wait() << '\n';
    int users = 0;
    sql << "SELECT count(*) FROM users", soci::into(users);
    std::cout << state_of(sql) << "; users: " << users << '\n';
}
//! [two-processes-with-a-lock]

}  // namespace migrations
