// Rejected by: Savepoint keeps what its part did when it is released
// Also fails: Savepoint does nothing more after it has ended
// Also fails: Savepoint is undone when its release was refused
// Also fails: Savepoint leaves a later transaction alone when its own is gone
// Also fails: Savepoint leaves no savepoint behind
// Also fails: Savepoint passes on the error when there is nothing left to undo
// Also fails: Savepoint throws logic_error when it is ended twice
// Also fails: Savepoint throws nothing when the transaction is gone
// Also fails: Savepoint undoes an inner part alone
// Also fails: Savepoint undoes an inner part that was kept with the outer one
// Also fails: Savepoint undoes its part and no more when it was not released
// Also fails: Savepoint undoes its part when it is told to
// Also fails: Savepoint undoes the outer part after an inner one was undone
// Throws: soci::sqlite3_soci_error
// Replaces: savepoint.cpp
// Looks like: BEGIN within a transaction is an error on SQLite; transactions do not nest.
//
// What nests is savepoints.

#include "savepoint.hpp"

#include "09-transactions/transaction_state.hpp"

namespace transactions {

// One name is enough: SQLite takes the innermost savepoint of that name, and that is
// ours, because parts end in the opposite order in which they began.
Savepoint::Savepoint(soci::session& sql) : sql_(sql)
{
    if (!in_transaction(sql_)) {
        throw std::logic_error("a savepoint needs an open transaction");
    }
    sql_ << "BEGIN";
}

Savepoint::~Savepoint()
{
    try {
        if (!has_ended_ && in_transaction(sql_)) {
            roll_back();
        }
    } catch (std::exception const&) {
        // A destructor cannot report it. The transaction is gone, or will be.
    }
}

void Savepoint::release()
{
    if (has_ended_) {
        throw std::logic_error("this part of the transaction has ended");
    }
    sql_ << "COMMIT";
    has_ended_ = true;  // not before: RELEASE can be refused
}

void Savepoint::roll_back()
{
    if (has_ended_) {
        throw std::logic_error("this part of the transaction has ended");
    }
    sql_ << "ROLLBACK";
    has_ended_ = true;
}

}  // namespace transactions
