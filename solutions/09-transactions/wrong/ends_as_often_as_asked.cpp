// Rejected by: Savepoint throws logic_error when it is ended twice
// Replaces: savepoint.cpp
// Looks like: release and roll_back send their statements again; with one name for all parts they meet the outer part.
//
// The second release of an inner part has released the outer one.

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
    sql_ << "RELEASE part";
    has_ended_ = true;  // not before: RELEASE can be refused
}

void Savepoint::roll_back()
{
    sql_ << "ROLLBACK TO part";
    sql_ << "RELEASE part";
    has_ended_ = true;
}

}  // namespace transactions
