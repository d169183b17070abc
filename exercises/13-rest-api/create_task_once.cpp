// Exercise 13, task 7, stretch, 30 minutes: POST /tasks/ with an Idempotency-Key
//
// After each change, in the workbook's folder:  ctest -R lesson13.7

#include "create_task_once.hpp"

#include "workbook/todo.hpp"

namespace rest {

// TODO: add the route; what happens when the service ends between two of your
// statements?
void create_task_once(httplib::Server& server, TaskDatabase& database)
{
    workbook::todo("create_task_once", server, database);
}

}  // namespace rest
