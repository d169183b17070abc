// Reading one row, when there is one and when there is none.
#include "sections.hpp"
#include "user_repository.hpp"

#include <iostream>

void nobody_has_this_id(soci::session& sql)
{
    std::string name = "Ada";
    sql << "SELECT name FROM users WHERE id = 4711", soci::into(name);
    std::cout << "into:     " << name << " (" << (sql.got_data() ? "read" : "not read")
              << ": the variable keeps what it had)\n";

    auto const name_of = [](std::optional<User> const& user) {
        return user ? user->name : "nobody";
    };
    std::cout << "get_user: " << name_of(get_user(sql, 4711)) << '\n'
              << "get_user: " << name_of(get_user(sql, 2)) << '\n'
              << "by e-mail: " << name_of(get_user_by_email(sql, "chioma@shop.example"))
              << '\n';
}
