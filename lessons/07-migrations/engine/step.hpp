// One step: one revision, up or down.
#pragma once

#include "history.hpp"

#include <soci/soci.h>

#include <functional>
#include <string>

namespace migrations {

enum class Direction { up, down };

/// The moments at which somebody may look on, or stop the program to see what is left.
enum class Moment { planned, step_begins, before_statement, before_commit, step_ends };

/// Called at each moment: with the revision's id, or the statement; "" for `planned`.
using Watcher = std::function<void(Moment moment, std::string const& what)>;

/// Runs one direction of a revision and changes the version table with it.
///
/// All of it, the version row included, is one transaction: when this throws, or the
/// process dies, schema and version are as they were. Where that cannot be, because the
/// script says transaction=off or the server cannot roll back DDL (`ddl_rolls_back`),
/// the version row is marked dirty and committed first, and cleaned at the end: what
/// stops between is seen, and nothing else is migrated until somebody has looked.
///
/// Returns false, and does nothing, when another process has done the step meanwhile.
/// Throws MigrationError when a statement fails, naming it; when a foreign key is
/// broken at the end; when there is no way back; and when what another process has done
/// since the plan was made stands in the way: a parent that is not applied any more, a
/// revision on top of one that is to be undone, or any of the `problems` of
/// version_table.hpp.
bool run_step(soci::session& sql, History const& history, std::string const& id,
              Direction direction, Watcher const& watch);

/// Whether CREATE, ALTER and DROP are undone by ROLLBACK: on SQLite and PostgreSQL they
/// are; on MySQL and MariaDB each of them commits.
bool ddl_rolls_back(soci::session& sql);

}  // namespace migrations
