// Exercise 04, task 2: a table for users in groups
//
// After each change, in the workbook's folder:  ctest -R lesson04

#include "create_memberships.hpp"

#include "workbook/todo.hpp"

namespace relationships {

// TODO 2: make the table. Let its keys keep the rules; no function could.
void create_memberships(soci::session& sql)
{
    workbook::todo("create_memberships", sql);
}

}  // namespace relationships
