#include "offline.hpp"

#include "migration_error.hpp"
#include "sql_text.hpp"
#include "step.hpp"
#include "targets.hpp"
#include "version_table.hpp"

#include <utility>

namespace migrations {

namespace {

// "a:b" as its two halves; the first is empty when there is no colon.
std::pair<std::string, std::string> halves(std::string const& range)
{
    std::size_t const colon = range.find(':');
    if (colon == std::string::npos) {
        return {"", range};
    }
    return {range.substr(0, colon), range.substr(colon + 1)};
}

std::set<std::string> heads_at(History const& history, std::string const& from)
{
    if (from.empty() || from == "base") {
        return {};
    }
    auto const steps = upgrade_steps(history, {}, from);
    return history.heads_among({steps.begin(), steps.end()});
}

// Ids and checksums are letters and digits: there is nothing to escape.
std::string version_statement(Revision const& revision, Direction direction)
{
    return direction == Direction::up
               ? "INSERT INTO schema_revisions (id, checksum) VALUES ('" + revision.id +
                     "', '" + revision.checksum + "')"
               : "DELETE FROM schema_revisions WHERE id = '" + revision.id + "'";
}

std::string step_script(Revision const& revision, Direction direction)
{
    if (direction == Direction::down && !revision.down) {
        throw MigrationError("revision " + revision.id + " has no way back");
    }
    Script const& script = direction == Direction::up ? revision.up : *revision.down;
    std::string text = direction == Direction::up ? "-- upgrade " : "-- downgrade ";
    text += revision.id + ", " + revision.message + '\n';
    auto const add = [&](std::string const& statement, bool wanted = true) {
        text += wanted ? statement + ";\n" : "";
    };
    add("PRAGMA foreign_keys = 0", script.foreign_keys_off);
    add("BEGIN IMMEDIATE", script.in_transaction);
    for (std::string const& statement : split_statements(script.sql)) {
        add(statement);
    }
    add("PRAGMA foreign_key_check", script.foreign_keys_off);
    add(version_statement(revision, direction));
    add("COMMIT", script.in_transaction);
    add("PRAGMA foreign_keys = 1", script.foreign_keys_off);
    return text;
}

}  // namespace

std::string upgrade_script(History const& history, std::string const& range)
{
    auto const [from, to] = halves(range);
    bool const from_nothing = from.empty() || from == "base";
    std::string script = from_nothing ? version_table_ddl() + ";\n" : "";
    for (std::string const& id : upgrade_steps(history, heads_at(history, from), to)) {
        script +=
            (script.empty() ? "" : "\n") + step_script(history.at(id), Direction::up);
    }
    return script;
}

std::string downgrade_script(History const& history, std::string const& range)
{
    auto const [from, to] = halves(range);
    if (from.empty()) {
        throw MigrationError(
            "offline, a downgrade needs to be told where it begins:"
            " head:" +
            to);
    }
    std::string script;
    for (std::string const& id :
         downgrade_steps(history, heads_at(history, from), to)) {
        script +=
            (script.empty() ? "" : "\n") + step_script(history.at(id), Direction::down);
    }
    return script;
}

}  // namespace migrations
