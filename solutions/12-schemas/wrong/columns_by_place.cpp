// Rejected by: public_user does not depend on the order of the columns
// Shows: {"id":1,"email":"$argon2id$ada","is_active":true,"items":[{"id":9,"title":"of oak","description":"Desk"}]}
// Replaces: public_user.cpp
// Looks like: SELECT * is read by the places of the columns. They change when a table is built again.

#include "public_user.hpp"

namespace schemas {

ordered_json public_user(soci::session& sql, long long id)
{
    soci::row user;
    sql << "SELECT * FROM users WHERE id = :id", soci::use(id), soci::into(user);
    if (!sql.got_data()) {
        return nullptr;
    }
    ordered_json items = ordered_json::array();
    soci::rowset<soci::row> const rows =
        (sql.prepare << "SELECT *, CAST(id AS TEXT) FROM items WHERE owner_id = :id"
                        " ORDER BY id",
         soci::use(id));
    for (soci::row const& row : rows) {
        ordered_json item{{"id", std::stoll(row.get<std::string>(row.size() - 1))},
                          {"title", row.get<std::string>(1)},
                          {"description", nullptr}};
        if (row.get_indicator(2) == soci::i_ok) {
            item["description"] = row.get<std::string>(2);
        }
        items.push_back(item);
    }
    return {{"id", id},
            {"email", user.get<std::string>(1)},
            {"is_active", user.get<int>(3) != 0},
            {"items", items}};
}

}  // namespace schemas
