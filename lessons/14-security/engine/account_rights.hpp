// What a connection may do, whatever SQL it is sent.
#pragma once

#include <soci/soci.h>

#include <atomic>
#include <filesystem>
#include <string>

namespace security {

/// Opens an existing SQLite file for reading: SQLite refuses every statement that would
/// write to it.
void open_read_only(soci::session& sql, std::filesystem::path const& file);

/// From now on, and while `forbidden` is true, the connection prepares no statement
/// that changes the schema or attaches a file. `forbidden` must outlive the session.
///
/// A statement that is refused throws soci_error: "not authorized".
void forbid_schema_changes(soci::session& sql, std::atomic<bool> const& forbidden);

/// Turns off what SQLite allows for old programs: SQL in the schema that calls
/// functions with side effects, "text" in double quotes, and direct writing to the
/// schema table.
void be_strict(soci::session& sql);

}  // namespace security
