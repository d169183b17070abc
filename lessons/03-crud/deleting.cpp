// An UPDATE or DELETE that meets no row is not an error. The number of rows tells.
#include "sections.hpp"
#include "user_repository.hpp"

#include <iostream>

void changing_nobody(soci::session& sql)
{
    sql << "UPDATE users SET name = 'Nobody' WHERE id = 4711";
    std::cout << "UPDATE of a user who is not there: no error\n" << std::boolalpha;

    std::cout << "update_user(4711): " << update_user(sql, 4711, {.name = "Nobody"})
              << '\n'
              << "delete_user(3): " << delete_user(sql, 3) << '\n'
              << "delete_user(3): " << delete_user(sql, 3) << '\n';
}
