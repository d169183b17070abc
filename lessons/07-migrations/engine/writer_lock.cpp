#include "writer_lock.hpp"

#include <string>

namespace migrations {

namespace {

// Names of locks are the whole server's in MySQL, and short, so the database is in it.
// PostgreSQL's are the database's own, and are numbers.
constexpr char take_mysql[] = "SELECT GET_LOCK(concat('writer.', md5(database())), 5)";
constexpr char free_mysql[] = "SELECT RELEASE_LOCK(concat('writer.', md5(database())))";
// The error of a wait for a row, because a program answers this one in the same way.
constexpr char too_late_mysql[] =
    "SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1205,"
    " MESSAGE_TEXT = 'another session keeps the lock of the writer'";
constexpr char take_postgresql[] =
    "SELECT CASE WHEN set_config('lock_timeout', '5s', true) = '5s'"
    " THEN (SELECT 1 FROM pg_advisory_lock(20070707)) END";  // `true`: not for longer
constexpr char free_postgresql[] = "SELECT 1 FROM pg_advisory_unlock(20070707)";

bool ask(soci::session& sql, std::string const& statement)
{
    int answer = 0;
    soci::indicator is = soci::i_null;
    sql << statement, soci::into(answer, is);
    return is == soci::i_ok && answer == 1;
}

}  // namespace

//! [writer-lock]
WriterLock::WriterLock(soci::session& sql) : sql_(sql)
{
    if (sql_.get_backend_name() == "mysql") {
        if (!ask(sql_, take_mysql)) {
            sql_ << too_late_mysql;  // throws
        }
    } else if (sql_.get_backend_name() == "postgresql") {
        ask(sql_, take_postgresql);
    }
}

WriterLock::~WriterLock()
{
    try {
        if (sql_.get_backend_name() == "mysql") {
            ask(sql_, free_mysql);
        } else if (sql_.get_backend_name() == "postgresql") {
            ask(sql_, free_postgresql);
        }
    } catch (soci::soci_error const&) {
        // The session is dead, and its locks with it.
    }
}
//! [writer-lock]

}  // namespace migrations
