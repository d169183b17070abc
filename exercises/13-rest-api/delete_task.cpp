// Exercise 13, task 5, core, 35 minutes: PATCH and DELETE /tasks/{id}
//
// After each change, in the workbook's folder:  ctest -R lesson13.5

#include "delete_task.hpp"

#include "workbook/todo.hpp"

namespace rest {

// TODO: add the route; the DELETE itself says whether there was a task.
void delete_task(httplib::Server& server, TaskDatabase& database)
{
    workbook::todo("delete_task", server, database);
}

}  // namespace rest
