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

}  // namespace migrations
