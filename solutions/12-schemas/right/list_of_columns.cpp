// Replaces: update_task.cpp
//
// Better when: there are many columns: a list of names and values replaces an if for each.

#include "update_task.hpp"

#include <deque>

namespace schemas {

namespace {

struct Column {
    std::string name;
    std::string value;
    soci::indicator is = soci::i_ok;
};

}  // namespace

bool update_task(soci::session& sql, long long id, TaskUpdate const& change)
{
    std::deque<Column> columns;  // whose elements stay where they are
    if (change.title) {
        columns.push_back({"title", *change.title});
    }
    if (change.status) {
        columns.push_back({"status", task_status().write(*change.status)});
    }
    if (change.due_date) {
        columns.push_back({"due_date",
                           *change.due_date ? date_text(**change.due_date) : "",
                           *change.due_date ? soci::i_ok : soci::i_null});
    }
    if (columns.empty()) {
        throw std::invalid_argument("nothing to change");
    }
    std::string text = "UPDATE tasks SET ";
    soci::statement update(sql);
    for (Column& column : columns) {
        text += (&column == &columns.front() ? "" : ", ") + column.name +
                " = :" + column.name;
        update.exchange(soci::use(column.value, column.is, column.name));
    }
    update.exchange(soci::use(id, "id"));
    update.alloc();
    update.prepare(text + " WHERE id = :id");
    update.define_and_bind();
    update.execute(true);
    return update.get_affected_rows() == 1;
}

}  // namespace schemas
