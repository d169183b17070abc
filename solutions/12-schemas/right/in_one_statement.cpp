// Replaces: public_user.cpp
//
// Better when: a round trip to the server costs more than reading the user's columns once
// for each item.

#include "public_user.hpp"

namespace schemas {

ordered_json public_user(soci::session& sql, long long id)
{
    ordered_json answer;
    soci::rowset<soci::row> const rows =
        (sql.prepare << "SELECT users.email, users.is_active, CAST(items.id AS TEXT),"
                        " items.title, items.description"
                        " FROM users LEFT JOIN items ON items.owner_id = users.id"
                        " WHERE users.id = :id ORDER BY items.id",
         soci::use(id));
    for (soci::row const& row : rows) {
        if (answer.is_null()) {
            answer["id"] = id;
            answer["email"] = row.get<std::string>(0);
            answer["is_active"] = row.get<int>(1) != 0;
            answer["items"] = ordered_json::array();
        }
        if (row.get_indicator(2) == soci::i_null) {
            continue;
        }
        ordered_json item;
        item["id"] = std::stoll(row.get<std::string>(2));
        item["title"] = row.get<std::string>(3);
        if (row.get_indicator(4) == soci::i_null) {
            item["description"] = nullptr;
        } else {
            item["description"] = row.get<std::string>(4);
        }
        answer["items"].push_back(item);
    }
    return answer;
}

}  // namespace schemas
