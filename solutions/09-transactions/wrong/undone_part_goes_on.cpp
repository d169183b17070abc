// Rejected by: Savepoint does nothing more after it has ended
// Also fails: Savepoint throws logic_error when it is ended twice
// Replaces: savepoint.cpp
// Looks like: roll_back does not note that the part has ended, so the destructor undoes what came later.
//
// After ROLLBACK TO the savepoint is still there, and everything after it belongs to
// the part.

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
            roll_back();
            sql_ << "RELEASE part";
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
}

}  // namespace transactions
