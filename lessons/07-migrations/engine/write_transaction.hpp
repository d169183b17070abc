// A transaction that is the only writer from its first moment on.
#pragma once

#include "writer_lock.hpp"

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
    /// busy timeout, or than a WriterLock waits.
    explicit WriteTransaction(soci::session& sql);
    ~WriteTransaction();
    WriteTransaction(WriteTransaction const&) = delete;
    WriteTransaction& operator=(WriteTransaction const&) = delete;

    void commit();

private:
    soci::session& sql_;
    WriterLock lock_;  ///< taken before it begins, released when it is over
    bool is_open_ = true;
};

}  // namespace migrations
