// Exercise 13, task 2, core, 20 minutes: GET /tasks/{id}
//
// After each change, in the workbook's folder:  ctest -R lesson13.2

#include "serve_task.hpp"

#include "workbook/todo.hpp"

namespace rest {

// TODO: add the route; the number comes from a text, of which every character counts.
void serve_task(httplib::Server& server, TaskDatabase& database)
{
    workbook::todo("serve_task", server, database);
}

}  // namespace rest
