// A transaction that is the only writer from its first moment on. Given.
#pragma once

#include "09-transactions/transaction_state.hpp"

#include <soci/soci.h>

namespace transactions {

/// What soci::transaction is, begun by BEGIN IMMEDIATE: SQLite takes the write lock at
/// once, and not at the first statement that writes. What the transaction reads can
/// then not be changed by another session before the transaction writes.
//! [write-transaction]
class WriteTransaction {
public:
    /// Waits for the lock as long as the session's busy timeout allows, and then throws
    /// soci::soci_error. Throws it at once when a transaction is open already.
    explicit WriteTransaction(soci::session& sql) : sql_(sql)
    {
        sql_ << "BEGIN IMMEDIATE";
    }

    /// Throws soci::soci_error when the database refuses. The transaction is then still
    /// open, and the destructor rolls it back.
    void commit()
    {
        sql_ << "COMMIT";
        is_open_ = false;
    }

    /// Rolls back, unless the transaction was committed. Throws nothing.
    ~WriteTransaction()
    {
        try {
            // After some errors, such as a full disk, SQLite has rolled back by itself.
            if (is_open_ && in_transaction(sql_)) {
                sql_ << "ROLLBACK";
            }
        } catch (soci::soci_error const&) {
            // A destructor cannot report it.
        }
    }

    WriteTransaction(WriteTransaction const&) = delete;
    WriteTransaction& operator=(WriteTransaction const&) = delete;

private:
    soci::session& sql_;
    bool is_open_ = true;
};
//! [write-transaction]

}  // namespace transactions
