// Many ids in one column: the way that needs no second table, and answers wrongly.
#include "sections.hpp"

#include <iostream>

//! [ids-in-a-comma-list]
void ids_in_a_comma_list()
{
    Shop shop;
    shop.sql << "CREATE TABLE clubs (name TEXT NOT NULL, user_ids TEXT NOT NULL)";
    shop.sql << "INSERT INTO clubs VALUES ('chess', '2,11'), ('choir', '1,2,99')";

    std::cout << "clubs of user 1, by LIKE '%1%': "
              << listed(shop.sql,
                        "SELECT name FROM clubs WHERE user_ids LIKE '%1%'"
                        " ORDER BY name")
              << '\n'
              << "user 99 in the users' table:    "
              << listed(shop.sql, "SELECT count(*) FROM users WHERE id = 99") << '\n';
}
//! [ids-in-a-comma-list]
