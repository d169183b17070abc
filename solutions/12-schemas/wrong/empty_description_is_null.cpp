// Rejected by: public_user keeps a description that is empty or long
// Shows: null
// Replaces: public_user.cpp
// Looks like: An empty description is taken for NULL.

#include "public_user.hpp"

namespace schemas {

ordered_json public_user(soci::session& sql, long long id)
{
    std::string email;
    int is_active = 0;
    sql << "SELECT email, is_active FROM users WHERE id = :id", soci::use(id),
        soci::into(email), soci::into(is_active);
    if (!sql.got_data()) {
        return nullptr;
    }
    ordered_json items = ordered_json::array();
    long long item_id = 0;
    std::string title;
    std::string description;
    soci::indicator description_is = soci::i_ok;
    soci::statement select =
        (sql.prepare << "SELECT id, title, description FROM items WHERE owner_id = :id"
                        " ORDER BY id",
         soci::use(id), soci::into(item_id), soci::into(title),
         soci::into(description, description_is));
    select.execute();
    while (select.fetch()) {
        ordered_json text;
        if (description_is == soci::i_ok && !description.empty()) {
            text = description;
        }
        items.push_back({{"id", item_id}, {"title", title}, {"description", text}});
    }
    return {
        {"id", id}, {"email", email}, {"is_active", is_active != 0}, {"items", items}};
}

}  // namespace schemas
