// Rejected by: Savepoint undoes its part and no more when it was not released
// Also fails: Savepoint is undone when its release was refused
// Also fails: Savepoint undoes an inner part alone
// Also fails: Savepoint undoes an inner part that was kept with the outer one
// Also fails: Savepoint undoes its part when an error leaves it
// Also fails: Savepoint undoes the outer part after an inner one was undone
// Shows: before part after
// Replaces: savepoint.cpp
// Looks like: the destructor releases the part instead of undoing it.
//
// A destructor runs on the way out of an error too. What was not said to be right
// must not be kept.

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
    sql_ << "SAVEPOINT part";
}

Savepoint::~Savepoint()
{
    try {
        if (!has_ended_ && in_transaction(sql_)) {
            release();
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
    sql_ << "RELEASE part";
    has_ended_ = true;  // not before: RELEASE can be refused
}

void Savepoint::roll_back()
{
    if (has_ended_) {
        throw std::logic_error("this part of the transaction has ended");
    }
    sql_ << "ROLLBACK TO part";
    sql_ << "RELEASE part";
    has_ended_ = true;
}

}  // namespace transactions
