// Exercise 13, task 3, core, 30 minutes: GET /tasks/?status=&skip=&limit=
//
// After each change, in the workbook's folder:  ctest -R lesson13.3

#include "list_tasks.hpp"

#include "workbook/todo.hpp"

namespace rest {

// TODO: add the route; the statement sorts, filters and counts, and C++ does none of
// it.
void list_tasks(httplib::Server& server, TaskDatabase& database)
{
    workbook::todo("list_tasks", server, database);
}

}  // namespace rest
