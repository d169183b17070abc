// Exercise 09, task 3, core, 20 minutes: a part of a transaction that can be undone
//
// After each change, in the workbook's folder:  ctest -R lesson09

#include "savepoint.hpp"

#include "workbook/todo.hpp"

namespace transactions {

// TODO: SAVEPOINT begins a part, RELEASE keeps it; ROLLBACK TO undoes it, and does not
// end it. in_transaction (09-transactions/transaction_state.hpp) tells what is open.
Savepoint::Savepoint(soci::session& sql) : sql_(sql)
{
    workbook::todo("Savepoint", sql_, has_ended_);
}

Savepoint::~Savepoint() = default;

void Savepoint::release()
{
    workbook::todo("Savepoint::release");
}

void Savepoint::roll_back()
{
    workbook::todo("Savepoint::roll_back");
}

}  // namespace transactions
