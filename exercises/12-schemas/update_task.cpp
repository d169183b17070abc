#include "update_task.hpp"

#include "workbook/todo.hpp"

namespace schemas {

// TODO: 3b. The UPDATE names the columns that were given; their values are bound.
bool update_task(soci::session&, long long, TaskUpdate const&)
{
    workbook::todo("update_task");
}

}  // namespace schemas
