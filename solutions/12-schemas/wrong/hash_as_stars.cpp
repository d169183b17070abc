// Rejected by: public_user sends no hash and no rights
// Also fails: public_user does not depend on the order of the columns
// Also fails: public_user has an empty list for a user without items
// Also fails: public_user has the fields of the contract in their order
// Shows: password
// Replaces: public_user.cpp
// Looks like: the hash is masked and still sent: the field itself tells that there is one.

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
    soci::indicator description_is = soci::i_null;
    soci::statement select = (sql.prepare << "SELECT id, title, description FROM items"
                                             " WHERE owner_id = :id ORDER BY id",
                              soci::use(id), soci::into(item_id), soci::into(title),
                              soci::into(description, description_is));
    select.execute();
    while (select.fetch()) {
        items.push_back({{"id", item_id}, {"title", title}, {"description", nullptr}});
        if (description_is == soci::i_ok) {
            items.back()["description"] = description;
        }
    }
    return {{"id", id},
            {"email", email},
            {"password_hash", "***"},
            {"is_active", is_active != 0},
            {"items", items}};
}

}  // namespace schemas
