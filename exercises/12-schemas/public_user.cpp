#include "public_user.hpp"

namespace schemas {

namespace {

// A row with all its columns, as text.
ordered_json all_columns(soci::row const& row)
{
    ordered_json object = ordered_json::object();
    for (std::size_t i = 0; i < row.size(); ++i) {
        std::string const name = row.get_properties(i).get_name();
        if (row.get_indicator(i) == soci::i_null) {
            object[name] = nullptr;
        } else if (row.get_properties(i).get_data_type() == soci::dt_string) {
            object[name] = row.get<std::string>(i);
        } else {
            object[name] = row.get<int>(i);
        }
    }
    return object;
}

}  // namespace

// TODO: 5. This sends whatever the tables have. Send what the contract names, and that
// alone.
ordered_json public_user(soci::session& sql, long long id)
{
    soci::row user;
    sql << "SELECT * FROM users WHERE id = :id", soci::use(id), soci::into(user);
    if (!sql.got_data()) {
        return nullptr;
    }
    ordered_json answer = all_columns(user);
    answer["items"] = ordered_json::array();
    soci::rowset<soci::row> const items =
        (sql.prepare << "SELECT * FROM items WHERE owner_id = :id", soci::use(id));
    for (soci::row const& item : items) {
        answer["items"].push_back(all_columns(item));
    }
    return answer;
}

}  // namespace schemas
