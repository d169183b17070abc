// Many users in many groups: a table between the two, with a key of both columns.
#include "sections.hpp"

#include <iostream>

//! [a-join-table-without-a-key]
void a_join_table_without_a_key()
{
    Shop shop;
    shop.sql << "CREATE TABLE loose (user_id INTEGER REFERENCES users (id),"
                " group_id INTEGER REFERENCES groups (id))";
    for (int times = 0; times < 2; ++times) {  // a button pressed twice
        shop.sql << "INSERT INTO loose VALUES (1, 1)";
    }
    std::cout << "without a key: "
              << listed(shop.sql,
                        "SELECT name FROM loose"
                        " JOIN users ON users.id = loose.user_id")
              << "\nwith its key:  "
              << answer_to(shop.sql, "INSERT INTO user_groups VALUES (1, 1)") << '\n';
}
//! [a-join-table-without-a-key]

//! [many-to-many-both-ways]
std::vector<std::string> group_names_of(soci::session& sql, long long user_id)
{
    std::vector<std::string> names;
    soci::rowset<std::string> const rows =
        (sql.prepare << "SELECT groups.name FROM user_groups"
                        " JOIN groups ON groups.id = user_groups.group_id"
                        " WHERE user_groups.user_id = :user_id ORDER BY groups.name",
         soci::use(user_id));
    names.assign(rows.begin(), rows.end());
    return names;
}

std::vector<std::string> member_names_of(soci::session& sql, long long group_id)
{
    std::vector<std::string> names;
    soci::rowset<std::string> const rows =
        (sql.prepare << "SELECT users.name FROM user_groups"
                        " JOIN users ON users.id = user_groups.user_id"
                        " WHERE user_groups.group_id = :group_id ORDER BY users.name",
         soci::use(group_id));
    names.assign(rows.begin(), rows.end());
    return names;
}
//! [many-to-many-both-ways]

void many_to_many_both_ways()
{
    Shop shop;
    std::cout << "groups of Chioma:\n";
    for (std::string const& name : group_names_of(shop.sql, 3)) {
        std::cout << "  " << name << '\n';
    }
    std::cout << "members of the newsletter:\n";
    for (std::string const& name : member_names_of(shop.sql, 3)) {
        std::cout << "  " << name << '\n';
    }
}

//! [the-reverse-index]
void the_reverse_index()
{
    Shop shop;
    std::string const by_user = "SELECT group_id FROM user_groups WHERE user_id = ?";
    std::string const by_group = "SELECT user_id FROM user_groups WHERE group_id = ?";
    std::cout << "groups of a user:   " << workbook::query_plan(shop.sql, by_user)
              << "members of a group: " << workbook::query_plan(shop.sql, by_group);

    shop.sql << "DROP INDEX user_groups_by_group";
    std::cout << "without the index:  " << workbook::query_plan(shop.sql, by_group);
}
//! [the-reverse-index]
