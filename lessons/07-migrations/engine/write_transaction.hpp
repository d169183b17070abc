// A transaction that is the only writer from its first moment on.
#pragma once

#include <soci/soci.h>

namespace migrations {

/// Begins with the database's write lock in hand, and rolls back unless committed.
///
/// It is also the lock between two processes that migrate at once: the second waits in
/// its BEGIN IMMEDIATE until the first has committed, and then sees what the first did.
/// The lock dies with its process.
class WriteTransaction {
public:
    /// Throws soci_error when another connection keeps the lock for longer than the
    /// busy timeout.
    explicit WriteTransaction(soci::session& sql);
    ~WriteTransaction();
    WriteTransaction(WriteTransaction const&) = delete;
    WriteTransaction& operator=(WriteTransaction const&) = delete;

    void commit();

private:
    soci::session& sql_;
    bool is_open_ = true;
};

/// While it lives, foreign keys are not enforced on this connection; afterwards as
/// before. Inside a transaction SQLite ignores the switch without a word, so it has to
/// begin before the transaction and to end after it.
class ForeignKeysOff {
public:
    /// Does nothing when not `wanted`.
    ForeignKeysOff(soci::session& sql, bool wanted);
    ~ForeignKeysOff();
    ForeignKeysOff(ForeignKeysOff const&) = delete;
    ForeignKeysOff& operator=(ForeignKeysOff const&) = delete;

private:
    soci::session& sql_;
    bool was_on_ = false;
};

/// Looks at every row of every table. Throws MigrationError, naming a table and how
/// many of its rows refer to a row that is not there, or one that refers to columns
/// which are no key.
void check_foreign_keys(soci::session& sql);

}  // namespace migrations
