// A revision that does not come to its end.
#include "sections.hpp"
#include "story.hpp"

namespace migrations {

namespace {

// Migrates in a process of its own, which dies at this moment.
void upgrade_and_die(std::filesystem::path const& database,
                     migrations::History const& history, migrations::Moment moment,
                     std::string const& what)
{
    std::cout.flush();
    Child child([&] {
        soci::session sql;
        workbook::open_database(sql, database);
        migrations::Migrator migrator(sql, history);
        migrator.watch([&](migrations::Moment now, std::string const& where) {
            if (now == moment && where.starts_with(what)) {
                ::raise(SIGKILL);
            }
        });
        migrator.upgrade("head");
    });
    std::cout << (child.wait() == -SIGKILL ? "killed" : "the process did not die")
              << '\n';
}

}  // namespace

//! [a-version-row-of-its-own]
// The two statements of a revision, and the version row after them, each by itself.
void a_version_row_of_its_own(workbook::ScratchFolder const& folder)
{
    soci::session sql;
    workbook::open_database(sql, folder / "own-row.db");
    migrations::make_version_table(sql);
    for (int run = 1; run <= 2; ++run) {
        try {
            sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER)";
            sql << "INSERT INTO orders SELECT id, id FROM users";  // fails: no users
            sql << "INSERT INTO schema_revisions (id, checksum) VALUES ('2b', '')";
        } catch (soci::soci_error const& error) {
            std::cout << "run " << run << ": " << message_of(error) << '\n';
        }
    }
    std::cout << state_of(sql) << '\n';
}
//! [a-version-row-of-its-own]

//! [killed-inside-a-revision]
void killed_inside_a_revision(workbook::ScratchFolder const& folder)
{
    auto const database = folder / "killed.db";
    migrations::History const history(two_files());
    soci::session sql;
    workbook::open_database(sql, database);
    migrations::Migrator migrator(sql, history);
    migrator.upgrade("+1");
    std::cout << state_of(sql) << '\n';

    upgrade_and_die(database, history, migrations::Moment::before_commit, "2b");
    std::cout << state_of(sql) << '\n';

    migrator.upgrade("head");
    std::cout << state_of(sql) << '\n';
}
//! [killed-inside-a-revision]

void killed_outside_of_a_transaction(workbook::ScratchFolder const& folder)
{
    auto const database = folder / "dirty.db";
    migrations::History const history(
        {file("-- revision: 1a\n-- message: create users and orders",
              "-- migrate:up transaction=off\n"
              "CREATE TABLE users (id INTEGER PRIMARY KEY);\n"
              "CREATE TABLE orders (id INTEGER PRIMARY KEY);\n")});
    upgrade_and_die(database, history, migrations::Moment::before_statement,
                    "CREATE TABLE orders");
    soci::session sql;
    workbook::open_database(sql, database);
    std::cout << state_of(sql) << '\n';
    migrations::Migrator migrator(sql, history);
    try {
        migrator.upgrade("head");
    } catch (std::exception const& error) {
        std::cout << error.what() << '\n';
    }
    sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY)";
    migrator.stamp("head");
    std::cout << state_of(sql) << '\n';
}

}  // namespace migrations
