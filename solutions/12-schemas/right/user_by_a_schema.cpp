// Replaces: public_user.cpp
//
// Better when: the answer is also described by OpenAPI: one description for both.

#include "engine/object.hpp"
#include "public_user.hpp"

namespace schemas {

namespace {

struct Item {
    long long id = 0;
    std::string title;
    std::optional<std::string> description;
};

struct PublicUser {
    long long id = 0;
    std::string email;
    bool is_active = false;
    std::vector<Item> items;
};

Schema<PublicUser> public_user_schema()
{
    return Schema<PublicUser>("PublicUser")
        .required("id", &PublicUser::id, Integer{})
        .required("email", &PublicUser::email, EmailAddress{})
        .required("is_active", &PublicUser::is_active, Boolean{})
        .required("items", &PublicUser::items,
                  List{Object{Schema<Item>("Item")
                                  .required("id", &Item::id, Integer{})
                                  .required("title", &Item::title, Text{})
                                  .required("description", &Item::description,
                                            Nullable{Text{}})}});
}

}  // namespace

ordered_json public_user(soci::session& sql, long long id)
{
    PublicUser user;
    int is_active = 0;
    sql << "SELECT id, email, is_active FROM users WHERE id = :id", soci::use(id),
        soci::into(user.id), soci::into(user.email), soci::into(is_active);
    if (!sql.got_data()) {
        return nullptr;
    }
    user.is_active = is_active != 0;
    Item item;
    std::string description;
    soci::indicator is = soci::i_null;
    soci::statement select = (sql.prepare << "SELECT id, title, description FROM items"
                                             " WHERE owner_id = :id ORDER BY id",
                              soci::use(id), soci::into(item.id),
                              soci::into(item.title), soci::into(description, is));
    select.execute();
    while (select.fetch()) {
        item.description.reset();
        if (is == soci::i_ok) {
            item.description = description;
        }
        user.items.push_back(item);
    }
    return public_user_schema().write(user);
}

}  // namespace schemas
