// Rejected by: Savepoint throws nothing when the transaction is gone
// Also fails: Savepoint is undone when its release was refused
// Also fails: Savepoint leaves a later transaction alone when its own is gone
// Also fails: Savepoint passes on the error when there is nothing left to undo
// Verdict: crashed
// Replaces: savepoint.cpp
// Looks like: the destructor sends ROLLBACK TO without asking whether the transaction still exists, and the error of that leaves the destructor; the program ends.
//
// A destructor runs while another exception passes. A second one ends the program by
// std::terminate.

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
    if (!has_ended_) {
        roll_back();
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
