// Exercise 04, task 1, warm-up, 5 minutes: follow a foreign key from one to many
//
// After each change, in the workbook's folder:  scripts/workbook check 04

#include "orders_of_user.hpp"

#include "workbook/todo.hpp"

namespace relationships {

// TODO: select the ids of the orders that refer to this user, in an order that you ask
// for.
std::vector<long long> orders_of_user(soci::session& sql, long long user_id)
{
    workbook::todo("orders_of_user", sql, user_id);
}

}  // namespace relationships
