// Rejected by: Savepoint throws logic_error outside a transaction
// Shows: a transaction is open
// Replaces: savepoint.cpp
// Looks like: SAVEPOINT is sent before the constructor throws; the transaction that it begins stays open.
//
// Outside a transaction SAVEPOINT is a BEGIN. Ask before you send it.

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
    bool const was_open = in_transaction(sql_);
    sql_ << "SAVEPOINT " + name(this);
    if (!was_open) {
        throw std::logic_error("no transaction is open");
    }
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
    sql_ << "ROLLBACK TO " + name(this);
    sql_ << "RELEASE " + name(this);
    has_ended_ = true;
}

}  // namespace transactions
