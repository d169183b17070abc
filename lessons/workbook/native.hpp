// SQLite's own connection behind a SOCI session.
//
// SOCI's SQLite header includes <sqlite3.h> inside a namespace of its own, so the two
// headers cannot meet in one source file. This one function lies between them.
#pragma once

#include <soci/soci.h>

struct sqlite3;

namespace workbook {

/// The `sqlite3*` of a session, for what SOCI has no call for: tracing, extended error
/// codes, running a script. It belongs to the session and ends with it.
///
/// Throws std::invalid_argument when the session is not connected to SQLite.
sqlite3* native_handle(soci::session& sql);

}  // namespace workbook
