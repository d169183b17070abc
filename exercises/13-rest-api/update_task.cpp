// Exercise 13, task 5, core, 35 minutes: PATCH and DELETE /tasks/{id}
//
// After each change, in the workbook's folder:  ctest -R lesson13.5

#include "update_task.hpp"

#include "workbook/todo.hpp"

namespace rest {

// TODO: add the route; the version is compared in the UPDATE and nowhere else.
void update_task(httplib::Server& server, TaskDatabase& database)
{
    workbook::todo("update_task", server, database);
}

}  // namespace rest
