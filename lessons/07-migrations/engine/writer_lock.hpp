// On a server: who may write, one at a time.
#pragma once

#include <soci/soci.h>

namespace migrations {

/// While it lives, no other session of the database has a WriterLock: each waits for it
/// in the constructor. One session may have several at once.
///
/// For servers, which let several transactions write at the same time. It does nothing
/// on SQLite, where BEGIN IMMEDIATE is that lock already. It is the server's own lock
/// for applications (GET_LOCK in MariaDB and MySQL, an advisory lock in PostgreSQL), so
/// it stops only those who ask for it, and it dies with the session.
class WriterLock {
public:
    /// Waits for five seconds at most. Throws soci_error after that, as for SQLite's
    /// busy timeout.
    explicit WriterLock(soci::session& sql);
    ~WriterLock();
    WriterLock(WriterLock const&) = delete;
    WriterLock& operator=(WriterLock const&) = delete;

private:
    soci::session& sql_;
};

}  // namespace migrations
