// Exercise 13, task 4, core, 35 minutes: what a body says about a task, and POST
// /tasks/
//
// After each change, in the workbook's folder:  ctest -R lesson13.4

#include "create_task.hpp"

#include "workbook/todo.hpp"

namespace rest {

// TODO: add the route; name the columns that a client can set, and no others.
void create_task(httplib::Server& server, TaskDatabase& database)
{
    workbook::todo("create_task", server, database);
}

}  // namespace rest
