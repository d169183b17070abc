// Rejected by: Savepoint undoes the outer part after an inner one was undone
// Also fails: Savepoint leaves no savepoint behind
// Replaces: savepoint.cpp
// Looks like: ROLLBACK TO undoes the part and leaves the savepoint; the outer part's ROLLBACK TO finds that one, because it has the same name, and undoes nothing.
//
// ROLLBACK TO goes back to the savepoint and does not end it. RELEASE does.

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
    sql_ << "RELEASE part";
    has_ended_ = true;  // not before: RELEASE can be refused
}

void Savepoint::roll_back()
{
    if (has_ended_) {
        throw std::logic_error("this part of the transaction has ended");
    }
    sql_ << "ROLLBACK TO part";
    has_ended_ = true;
}

}  // namespace transactions
