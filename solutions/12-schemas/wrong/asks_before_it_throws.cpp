// Rejected by: update_task throws without a field and runs no statement
// Shows: statements: 1
// Replaces: update_task.cpp
// Looks like: it asks for the task first and then finds that there is nothing to change.

#include "update_task.hpp"

namespace schemas {

bool update_task(soci::session& sql, long long id, TaskUpdate const& change)
{
    int count = 0;
    sql << "SELECT count(*) FROM tasks WHERE id = :id", soci::use(id),
        soci::into(count);
    std::string columns;
    auto const set = [&](char const* column) {
        columns +=
            (columns.empty() ? "" : ", ") + std::string(column) + " = :" + column;
    };
    // The statement keeps references to the values, so they live as long as it does.
    std::string status;
    std::string due_date;
    soci::indicator due_date_is = soci::i_null;
    soci::statement update(sql);
    if (change.title) {
        set("title");
        update.exchange(soci::use(*change.title, "title"));
    }
    if (change.status) {
        set("status");
        status = task_status().write(*change.status).get<std::string>();
        update.exchange(soci::use(status, "status"));
    }
    if (change.due_date) {
        set("due_date");
        if (*change.due_date) {
            due_date = date_text(**change.due_date);
            due_date_is = soci::i_ok;
        }
        update.exchange(soci::use(due_date, due_date_is, "due_date"));
    }
    if (columns.empty()) {
        throw std::invalid_argument("a change of a task needs at least one field");
    }
    update.exchange(soci::use(id, "id"));
    update.alloc();
    update.prepare("UPDATE tasks SET " + columns + " WHERE id = :id");
    update.define_and_bind();
    update.execute(true);
    return update.get_affected_rows() == 1;
}

}  // namespace schemas
