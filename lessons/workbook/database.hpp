// Opening an SQLite database the way every lesson wants it.
#pragma once

#include <soci/soci.h>

#include <filesystem>
#include <functional>
#include <string>

namespace workbook {

/// How long a statement waits for another connection's lock before it gives up.
inline constexpr int busy_timeout_milliseconds = 5000;

/// Opens the database file in `sql`, and makes it if there is none.
///
/// On the connection are then in force, each read back after it was set (SQLite ignores
/// a misspelt PRAGMA silently): foreign keys ON, a busy timeout of
/// `busy_timeout_milliseconds`, and the write-ahead log (WAL), in which readers do not
/// wait for the writer. ":memory:" opens a database in memory, which has no WAL.
///
/// Throws std::runtime_error, in one sentence that names the file, when its folder does
/// not exist, when it is not a database, or when it stays locked. `sql` is then closed.
void open_database(soci::session& sql, std::filesystem::path const& file);

/// Opens the database that a URL names. The URL may contain a password, so that what is
/// thrown must not contain the URL.
using OpenUrl = std::function<void(soci::session& sql, std::string const& url)>;

/// From now on, `open_database` calls `open` with what is no file but a URL, such as
/// postgresql://.... Lesson 15 does that, so that programs of the lessons before it run
/// on a server. To be called before there are other threads.
void open_urls_with(OpenUrl open);

/// Whether `open_database` would take this for a URL: it begins with two or more
/// letters, digits or + and a colon. A URL that is not complete counts, because a
/// message about a file would show the password in it; ./a:b.db is a file. Nothing is a
/// URL before `open_urls_with` was called.
bool is_database_url(std::filesystem::path const& file);

/// A new empty database in memory, opened as `open_database` does.
struct ScratchDatabase {
    soci::session sql;
    ScratchDatabase() { open_database(sql, ":memory:"); }
};

/// Runs all statements of a script, in order. (SOCI runs the first and drops the rest
/// silently.) Throws std::runtime_error with SQLite's message at the first that
/// fails; those before it stay done, unless the script has a transaction of its own.
void run_script(soci::session& sql, std::string const& script);

/// The steps of EXPLAIN QUERY PLAN, one a line, indented as they nest. The statement's
/// placeholders need no values. Throws soci::soci_error when it is not valid SQL.
std::string query_plan(soci::session& sql, std::string const& statement);

}  // namespace workbook
