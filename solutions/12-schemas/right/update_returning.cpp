// Replaces: update_task.cpp
//
// Better when: the caller needs the changed row, which RETURNING can give back.

#include "update_task.hpp"

#include <list>

namespace schemas {

bool update_task(soci::session& sql, long long id, TaskUpdate const& change)
{
    std::list<std::pair<std::string, std::optional<std::string>>> values;
    if (change.due_date) {
        values.emplace_back(
            "due_date", *change.due_date ? std::optional(date_text(**change.due_date))
                                         : std::nullopt);
    }
    if (change.status) {
        values.emplace_back("status",
                            task_status().write(*change.status).get<std::string>());
    }
    if (change.title) {
        values.emplace_back("title", *change.title);
    }
    if (values.empty()) {
        throw std::invalid_argument("a change without a field");
    }
    soci::statement update(sql);
    std::string text = "UPDATE tasks SET ";
    std::list<soci::indicator> indicators;
    std::list<std::string> texts;
    for (auto const& [column, value] : values) {
        text += (texts.empty() ? "" : ", ") + column + " = ?";
        indicators.push_back(value ? soci::i_ok : soci::i_null);
        texts.push_back(value.value_or(""));
        update.exchange(soci::use(texts.back(), indicators.back()));
    }
    long long changed = 0;
    update.exchange(soci::use(id));
    update.exchange(soci::into(changed));
    update.alloc();
    update.prepare(text + " WHERE id = ? RETURNING id");
    update.define_and_bind();
    return update.execute(true);
}

}  // namespace schemas
