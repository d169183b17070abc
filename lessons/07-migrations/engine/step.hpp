// One step: one revision, up or down.
#pragma once

#include "history.hpp"

#include <soci/soci.h>

#include <functional>
#include <string>

namespace migrations {

enum class Direction { up, down };

/// What an observer is told of; what comes with it is in brackets.
enum class Event {
    planned,           ///< the steps are known, and none has begun
    step_begins,       ///< (the revision's id)
    before_statement,  ///< (the statement)
    noticed,           ///< (something that does not stop the step, in words)
    before_commit,     ///< (the revision's id)
    step_ends,         ///< (the revision's id)
};

/// Called at each event. It may throw, or end the process: that is how tests stop a
/// step.
using Observer = std::function<void(Event event, std::string const& what)>;

/// Runs one direction of a revision and changes the version table with it.
///
/// All of it, the version row included, is one transaction: when this throws, or the
/// process dies, schema and version are as they were. Where that cannot be, because the
/// script says transaction=off or the server cannot roll back DDL (`ddl_rolls_back`),
/// the version row is marked dirty and committed first, and cleaned at the end: a step
/// that stops between is noticed, and nothing else is migrated until a person has
/// looked.
///
/// Returns false, and does nothing, when another process has done the step meanwhile.
/// Throws MigrationError when a statement fails, naming it; when a DROP TABLE would
/// delete rows of other tables silently; when the step has broken a foreign key; when
/// there is no way back; and when what another process has done since the plan was made
/// is in the way: a parent that is not applied any more, a revision built on one that
/// is to be undone, or any of the `problems` of version_table.hpp.
bool run_step(soci::session& sql, History const& history, std::string const& id,
              Direction direction, Observer const& observer);

/// Whether CREATE, ALTER and DROP are undone by ROLLBACK: on SQLite and PostgreSQL they
/// are; on MySQL and MariaDB each of them commits.
bool ddl_rolls_back(soci::session& sql);

}  // namespace migrations
