// Exercise 15, task 1: one question, three databases.
#pragma once

#include "database_error.hpp"

namespace servers {

/// Whether a row was refused because its key, or another value that has to be unique,
/// is in the table already. That is, for
///
///     SQLite      1555 (primary key), 2067 (UNIQUE), 2579 (rowid)
///     MariaDB     1062, 1586
///     PostgreSQL  23505
///
/// In `kind`, MariaDB is DatabaseKind::mysql. SQLite's codes are extended ones: 19
/// alone says only that some constraint failed. A number means something in its own
/// database only: MariaDB has an error 1555, too, and it is about a log table. What the
/// program was doing does not matter: a UNIQUE that PostgreSQL checks at the COMMIT
/// counts, too. The message does not matter either: it is in the server's language, and
/// contains what the user typed. Never throws.
bool is_unique_violation(DatabaseError const& error);

}  // namespace servers
