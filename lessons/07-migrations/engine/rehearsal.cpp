#include "rehearsal.hpp"

#include "history.hpp"
#include "migration_error.hpp"
#include "reflection.hpp"
#include "step.hpp"
#include "version_table.hpp"
#include "workbook/database.hpp"

#include <algorithm>

namespace migrations {

namespace {

// A virtual table makes its shadow tables itself, and SQLite its own tables.
void copy_schema(soci::session& from, soci::session& to)
{
    soci::rowset<std::string> const statements =
        (from.prepare << "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
                         " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                         " AND name NOT IN (SELECT name FROM pragma_table_list"
                         "  WHERE schema = 'main' AND type = 'shadow')"
                         " ORDER BY rowid");
    for (std::string const& statement : statements) {
        to << statement;
    }
}

std::vector<std::string> objects_in(soci::session& sql)
{
    soci::rowset<std::string> const names =
        (sql.prepare << "SELECT type || ' ' || name FROM sqlite_master"
                        " WHERE type <> 'table' AND sql IS NOT NULL ORDER BY 1");
    return {names.begin(), names.end()};
}

void refuse(std::string const& when, std::string const& why)
{
    throw MigrationError("the draft was tried on an empty copy of the schema, and " +
                         when + ": " + why +
                         ": write this revision by hand ('migrate revision')");
}

void refuse_differences(std::string const& when,
                        std::vector<Difference> const& differences)
{
    if (!differences.empty()) {
        refuse(when, differences.front().text);
    }
}

}  // namespace

//! [rehearse]
void rehearse(soci::session& sql, Draft const& draft, Schema const& models)
{
    workbook::ScratchDatabase copy;
    try {
        copy_schema(sql, copy.sql);
    } catch (soci::soci_error const& error) {
        refuse("that cannot be made", error.get_error_message());
    }
    make_version_table(copy.sql);
    std::vector<std::string> const before = objects_in(copy.sql);
    History const history({{.id = "draft", .up = draft.up, .down = draft.down}});
    auto const run = [&](Direction direction) {
        try {
            run_step(copy.sql, history, "draft", direction,
                     [](Event, std::string const&) {});
        } catch (MigrationError const& error) {
            refuse("it failed", error.what());
        }
    };
    run(Direction::up);
    refuse_differences("after the way up the models still want",
                       differences(reflect(copy.sql), models));
    run(Direction::down);
    refuse_differences("after the way back there is left to do",
                       differences(reflect(copy.sql), reflect(sql)));
    if (objects_in(copy.sql) != before) {
        refuse("after the way back", "a view, a trigger or an index is missing");
    }
}
//! [rehearse]

}  // namespace migrations
