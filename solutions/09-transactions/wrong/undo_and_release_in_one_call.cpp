// Rejected by: Savepoint leaves no savepoint behind
// Shows: 30 begun, 20 ended by RELEASE
// Replaces: savepoint.cpp
// Looks like: roll_back sends both statements in one text; only the first one is run.
//
// SOCI's backend for SQLite prepares the first statement of a text and drops the rest.

#include "savepoint.hpp"

#include "09-transactions/transaction_state.hpp"

#include <cstdint>

namespace transactions {

namespace {

// No two parts are at the same place at the same time.
std::string name(Savepoint const* part)
{
    return "part_" + std::to_string(reinterpret_cast<std::uintptr_t>(part));
}

}  // namespace

Savepoint::Savepoint(soci::session& sql) : sql_(sql)
{
    if (!in_transaction(sql_)) {
        throw std::logic_error("no transaction is open");
    }
    sql_ << "SAVEPOINT " + name(this);
}

Savepoint::~Savepoint()
{
    if (has_ended_ || !in_transaction(sql_)) {
        return;
    }
    try {
        sql_ << "ROLLBACK TO " + name(this);
        sql_ << "RELEASE " + name(this);
    } catch (soci::soci_error const&) {
        // The transaction is gone.
    }
}

void Savepoint::release()
{
    if (has_ended_) {
        throw std::logic_error("the part has ended");
    }
    sql_ << "RELEASE " + name(this);
    has_ended_ = true;
}

void Savepoint::roll_back()
{
    if (has_ended_) {
        throw std::logic_error("the part has ended");
    }
    sql_ << "ROLLBACK TO " + name(this) + "; RELEASE " + name(this);
    has_ended_ = true;
}

}  // namespace transactions
