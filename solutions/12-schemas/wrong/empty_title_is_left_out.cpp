// Rejected by: update_task changes only what was given
// Shows: Pay now done 2024-02-29 note
// Replaces: update_task.cpp
// Looks like: An empty title is taken for one that was not given. The optional tells the two apart.

#include "update_task.hpp"

namespace schemas {

bool update_task(soci::session& sql, long long id, TaskUpdate const& change)
{
    if (!change.title && !change.status && !change.due_date) {
        throw std::invalid_argument("no field is given");
    }
    std::string sets;
    auto const set = [&](std::string const& column) {
        sets += (sets.empty() ? "" : ", ") + column + " = :" + column;
    };
    std::string title;
    std::string status;
    std::string due_date;
    soci::indicator due_date_is = soci::i_ok;
    soci::statement update(sql);
    if (change.title && !change.title->empty()) {
        set("title");
        title = *change.title;
        update.exchange(soci::use(title, "title"));
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
        } else {
            due_date_is = soci::i_null;
        }
        update.exchange(soci::use(due_date, due_date_is, "due_date"));
    }
    update.exchange(soci::use(id, "id"));
    update.alloc();
    update.prepare("UPDATE tasks SET " + sets + " WHERE id = :id");
    update.define_and_bind();
    update.execute(true);
    return update.get_affected_rows() == 1;
}

}  // namespace schemas
