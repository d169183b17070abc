// Replaces: update_task.cpp
//
// Better when: the statement has to be the same for every change, so that it is prepared
// once. It writes every column, also those that stay as they are.

#include "update_task.hpp"

namespace schemas {

bool update_task(soci::session& sql, long long id, TaskUpdate const& change)
{
    if (!change.title && !change.status && !change.due_date) {
        throw std::invalid_argument("nothing to change");
    }
    std::string const title = change.title.value_or("");
    soci::indicator title_is = change.title ? soci::i_ok : soci::i_null;
    std::string const status =
        change.status ? task_status().write(*change.status).get<std::string>() : "";
    soci::indicator status_is = change.status ? soci::i_ok : soci::i_null;
    int const date_given = change.due_date ? 1 : 0;
    bool const date = change.due_date && *change.due_date;
    std::string const due_date = date ? date_text(**change.due_date) : "";
    soci::indicator due_date_is = date ? soci::i_ok : soci::i_null;
    soci::statement update =
        (sql.prepare << "UPDATE tasks SET title = coalesce(:title, title),"
                        " status = coalesce(:status, status),"
                        " due_date = CASE WHEN :given THEN :due_date ELSE due_date END"
                        " WHERE id = :id",
         soci::use(title, title_is), soci::use(status, status_is),
         soci::use(date_given), soci::use(due_date, due_date_is), soci::use(id));
    update.execute(true);
    return update.get_affected_rows() > 0;
}

}  // namespace schemas
