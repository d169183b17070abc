#include "step.hpp"

#include "foreign_keys.hpp"
#include "migration_error.hpp"
#include "sql_text.hpp"
#include "version_table.hpp"
#include "write_transaction.hpp"
#include "writer_lock.hpp"

#include <algorithm>

namespace migrations {

namespace {

Script const& script_of(Revision const& revision, Direction direction)
{
    if (direction == Direction::up) {
        return revision.up;
    }
    if (!revision.down) {
        throw MigrationError("revision " + revision.id + " (" + revision.message +
                             ") has no way back: its file has no part -- migrate:down");
    }
    return *revision.down;
}

// PostgreSQL ends its messages with a line end.
std::string without_line_end(std::string text)
{
    text.erase(text.find_last_not_of("\r\n") + 1);
    return text;
}

void run_statements(soci::session& sql, Revision const& revision, Script const& script,
                    Observer const& observer)
{
    std::vector<std::string> const statements = split_statements(script.sql);
    for (std::size_t i = 0; i < statements.size(); ++i) {
        observer(Event::before_statement, statements[i]);
        std::string const place = "revision " + revision.id + " (" + revision.message +
                                  "), statement " + std::to_string(i + 1) + " of " +
                                  std::to_string(statements.size()) + ": ";
        try {
            refuse_silent_deletes(sql, statements[i]);
            sql << statements[i];
        } catch (soci::soci_error const& error) {
            throw MigrationError(place + without_line_end(error.get_error_message()));
        } catch (MigrationError const& error) {
            throw MigrationError(place + error.what());
        }
    }
}

// With foreign keys off SQLite does not look, so this does.
void run_checked(soci::session& sql, Revision const& revision, Script const& script,
                 Observer const& observer)
{
    if (!script.foreign_keys_off) {
        run_statements(sql, revision, script, observer);
        return;
    }
    std::vector<BrokenReference> const before = broken_references(sql);
    run_statements(sql, revision, script, observer);
    refuse_newly_broken(before, broken_references(sql));
    if (!before.empty()) {
        observer(Event::noticed, describe(before) + ", as before this revision");
    }
}

// Asked with the lock in hand. Another process may have been here since the plan was
// made: it may have done this step, undone what the step builds on, put another step on
// top of it, or stopped in the middle of one.
bool is_still_to_do(soci::session& sql, History const& history,
                    Revision const& revision, Direction direction)
{
    refuse_problems(sql, history);
    auto const applied = applied_revisions(sql);
    if (applied.contains(revision.id) == (direction == Direction::up)) {
        return false;
    }
    auto const refuse = [](std::string const& upper, std::string const& lower,
                           std::string const& which) {
        throw MigrationError("revision " + upper + " builds on " + lower + ", " +
                             which);
    };
    for (std::string const& parent : revision.parents) {
        if (!applied.contains(parent)) {
            refuse(revision.id, parent, "which is not applied");
        }
    }
    for (auto const& [id, row] : applied) {
        if (std::ranges::count(history.at(id).parents, revision.id) > 0) {
            refuse(id, revision.id, "and is applied");
        }
    }
    return true;
}

//! [run-together]
bool run_together(soci::session& sql, History const& history, Revision const& revision,
                  Direction direction, Observer const& observer)
{
    Script const& script = script_of(revision, direction);
    ForeignKeysOff const foreign_keys(sql, script.foreign_keys_off);
    WriteTransaction transaction(sql);
    if (!is_still_to_do(sql, history, revision, direction)) {
        return false;
    }
    observer(Event::step_begins, revision.id);
    run_checked(sql, revision, script, observer);
    direction == Direction::up ? remember(sql, revision) : forget(sql, revision.id);
    observer(Event::before_commit, revision.id);
    transaction.commit();
    return true;
}
//! [run-together]

//! [run-apart]
bool run_apart(soci::session& sql, History const& history, Revision const& revision,
               Direction direction, Observer const& observer)
{
    Script const& script = script_of(revision, direction);
    WriterLock const lock(sql);  // on a server; on SQLite the dirty mark stops others
    ForeignKeysOff const foreign_keys(sql, script.foreign_keys_off);
    {
        WriteTransaction transaction(sql);
        if (!is_still_to_do(sql, history, revision, direction)) {
            return false;
        }
        forget(sql, revision.id);
        remember(sql, revision, /*is_dirty=*/true);
        transaction.commit();
    }
    observer(Event::step_begins, revision.id);
    run_checked(sql, revision, script, observer);
    WriteTransaction transaction(sql);
    forget(sql, revision.id);
    if (direction == Direction::up) {
        remember(sql, revision);
    }
    observer(Event::before_commit, revision.id);
    transaction.commit();
    return true;
}
//! [run-apart]

}  // namespace

bool ddl_rolls_back(soci::session& sql)
{
    return sql.get_backend_name() != "mysql";
}

bool run_step(soci::session& sql, History const& history, std::string const& id,
              Direction direction, Observer const& observer)
{
    Revision const& revision = history.at(id);
    bool const together =
        script_of(revision, direction).in_transaction && ddl_rolls_back(sql);
    bool const done = together
                          ? run_together(sql, history, revision, direction, observer)
                          : run_apart(sql, history, revision, direction, observer);
    if (done) {
        observer(Event::step_ends, id);
    }
    return done;
}

}  // namespace migrations
