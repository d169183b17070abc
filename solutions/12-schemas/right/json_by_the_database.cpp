// Replaces: public_user.cpp
//
// Better when: the answer is to come from one statement, ready to be sent.

#include "public_user.hpp"

namespace schemas {

ordered_json public_user(soci::session& sql, long long id)
{
    std::string text;
    sql << "SELECT json_object('id', u.id, 'email', u.email,"
           " 'is_active', json(CASE WHEN u.is_active THEN 'true' ELSE 'false' END),"
           " 'items', (SELECT json_group_array(json_object('id', i.id, 'title',"
           "   i.title, 'description', i.description))"
           "  FROM (SELECT * FROM items WHERE owner_id = u.id ORDER BY id) i))"
           " FROM users u WHERE u.id = :id",
        soci::use(id), soci::into(text);
    return sql.got_data() ? ordered_json::parse(text) : ordered_json();
}

}  // namespace schemas
