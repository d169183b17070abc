// What the cases of tasks 2 and 3 share.
#pragma once

#include "memberships.hpp"

#include "shop_cases.hpp"

#include <string>

namespace relationships {

namespace cases {

/// The shop with an empty table of memberships.
struct Memberships : Shop {
    Memberships() { create_memberships(sql); }

    /// Past the functions under test, as any other program would.
    void insert(std::string const& user_id, std::string const& group_id)
    {
        sql << "INSERT INTO memberships (user_id, group_id) VALUES (" + user_id + ", " +
                   group_id + ")";
    }

    /// Groups "Group 1", "Group 2", ... with ids of their own.
    void add_groups(int count)
    {
        sql << "INSERT INTO groups (id, name)"
               " WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL"
               "  SELECT n + 1 FROM numbers WHERE n < :count)"
               " SELECT 10000 + n, 'Group ' || n FROM numbers",
            soci::use(count);
    }

    /// "user 1 in group 1, user 1 in group 2"
    std::string stored()
    {
        soci::rowset<std::string> const pairs =
            (sql.prepare << "SELECT 'user ' || user_id || ' in group ' || group_id"
                            " FROM memberships ORDER BY user_id, group_id");
        return listed(pairs, [](std::string const& pair) { return pair; });
    }

    /// Groups and users of other ids and names, in neither order of the alphabet. Of
    /// two users of one name, the smaller id is the greater text; one user and one
    /// group have an empty name; names begin with capitals and with small letters.
    void add_a_second_shop()
    {
        sql << "INSERT INTO users (id, email, name) VALUES"
               " (22, 'z@shop.example', 'Zoë'),"
               " (200, 'm@shop.example', 'Mirko'), (31, 'n@shop.example', 'Mirko'),"
               " (90, 'e@shop.example', ''), (91, 'b@shop.example', 'bo'),"
               " (7000000001, 'a@shop.example', 'Abeni')";
        sql << "INSERT INTO groups (id, name) VALUES"
               " (7000000002, 'archers'), (55, 'zither players'), (54, 'bakers'),"
               " (56, ''), (57, 'Quil' || char(0) || 'ters')";
    }
};

}  // namespace cases

}  // namespace relationships
