// Rejected by: Savepoint leaves no savepoint behind
// Shows: 30 begun, 10 ended by RELEASE
// Replaces: savepoint.cpp
// Looks like: each savepoint has a name of its own and is never released after ROLLBACK TO; they pile up until the transaction ends.
//
// The rows are right, and SQLite keeps a savepoint for every part that was undone.

#include "savepoint.hpp"

#include "09-transactions/transaction_state.hpp"

#include <cstdint>

namespace transactions {

namespace {

std::string name_of(Savepoint const* part)
{
    return "part_" + std::to_string(reinterpret_cast<std::uintptr_t>(part));
}

}  // namespace

Savepoint::Savepoint(soci::session& sql) : sql_(sql)
{
    if (!in_transaction(sql_)) {
        throw std::logic_error("a savepoint needs an open transaction");
    }
    sql_ << "SAVEPOINT " + name_of(this);
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
    sql_ << "RELEASE " + name_of(this);
    has_ended_ = true;  // not before: RELEASE can be refused
}

void Savepoint::roll_back()
{
    if (has_ended_) {
        throw std::logic_error("this part of the transaction has ended");
    }
    sql_ << "ROLLBACK TO " + name_of(this);
    has_ended_ = true;
}

}  // namespace transactions
