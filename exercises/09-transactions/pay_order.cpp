// Exercise 09, task 1, warm-up, 5 minutes: two statements that belong together
//
// After each change, in the workbook's folder:  ctest -R lesson09

#include "pay_order.hpp"

#include "workbook/todo.hpp"

namespace transactions {

// TODO: run both statements in one soci::transaction.
void pay_order(soci::session& sql, long long order_id, long long amount_cents)
{
    workbook::todo("pay_order", sql, order_id, amount_cents);
}

}  // namespace transactions
