// Rejected by: Savepoint is undone when its release was refused
// Replaces: savepoint.cpp
// Looks like: the part counts as ended before RELEASE has succeeded; when that is refused, nobody undoes it.
//
// RELEASE can be refused. Note that something is done after it was done.

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
    has_ended_ = true;
    sql_ << "RELEASE part";
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
