// Rejected by: Savepoint leaves a later transaction alone when its own is gone
// Also fails: Savepoint is undone when its release was refused
// Replaces: savepoint.cpp
// Looks like: when ROLLBACK TO is refused, the destructor rolls back whatever transaction is open.
//
// That may be another one than the part was in.

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
        sql_ << "ROLLBACK";
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
