// The table in which a database remembers its revisions.
#pragma once

#include "history.hpp"

#include <soci/soci.h>

#include <map>
#include <set>
#include <string>

namespace migrations {

/// Its name. One row for each revision that is applied.
inline constexpr char version_table[] = "schema_revisions";

/// What the database says of a revision that is applied to it.
struct AppliedRevision {
    std::string checksum;   ///< of the file, as it was then
    bool is_dirty = false;  ///< it began, outside of a transaction, and did not end
};

/// The revisions that are applied, by id. None when there is no such table.
std::map<std::string, AppliedRevision> applied_revisions(soci::session& sql);

/// The heads of what is applied. Throws MigrationError when a revision is applied that
/// no file has.
std::set<std::string> current_heads(soci::session& sql, History const& history);

/// Makes the table, if it is not there.
void make_version_table(soci::session& sql);

void remember(soci::session& sql, Revision const& revision, bool is_dirty = false);
void forget(soci::session& sql, std::string const& id);

/// The statement that makes the table, for `--sql` too.
std::string version_table_ddl();

/// What is wrong between the files and what is applied, a sentence each: a revision
/// that stopped half-way, one whose file was edited since, one that no file has.
std::vector<std::string> problems(soci::session& sql, History const& history);

/// Throws a MigrationError with the first of the problems, if there is any.
void refuse_problems(soci::session& sql, History const& history);

}  // namespace migrations
