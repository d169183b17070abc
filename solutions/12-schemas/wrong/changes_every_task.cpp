// Rejected by: update_task changes only what was given
// Also fails: update_task binds the values
// Also fails: update_task changes all fields with one statement
// Also fails: update_task changes one task and takes an id of 64 bits
// Also fails: update_task clears a due date that is given as null
// Also fails: update_task says whether there is such a task
// Also fails: update_task works inside a transaction of the caller
// Shows: there is no such task
// Replaces: update_task.cpp
// Looks like: the UPDATE has no WHERE, so it changes every task.

#include "update_task.hpp"

namespace schemas {

bool update_task(soci::session& sql, long long id, TaskUpdate const& change)
{
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
    update.prepare("UPDATE tasks SET " + columns + " WHERE :id = :id");
    update.define_and_bind();
    update.execute(true);
    return update.get_affected_rows() == 1;
}

}  // namespace schemas
