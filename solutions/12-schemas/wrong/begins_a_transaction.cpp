// Rejected by: update_task works inside a transaction of the caller
// Throws: soci::sqlite3_soci_error
// Replaces: update_task.cpp
// Looks like: The update begins a transaction of its own. SQLite refuses it when the caller has begun one.

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
    if (change.title) {
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
    soci::transaction transaction(sql);
    update.exchange(soci::use(id, "id"));
    update.alloc();
    update.prepare("UPDATE tasks SET " + sets + " WHERE id = :id");
    update.define_and_bind();
    update.execute(true);
    bool const found = update.get_affected_rows() == 1;
    transaction.commit();
    return found;
}

}  // namespace schemas
