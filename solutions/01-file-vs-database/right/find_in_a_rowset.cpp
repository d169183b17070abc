// Replaces: find_user.cpp
// Better when: the columns are known only when the program runs; soci::row tells their
// names and types. Otherwise soci::into is shorter, and the compiler knows the types.

#include "find_user.hpp"

namespace storage {

std::optional<User> find_user(soci::session& sql, std::string const& email)
{
    soci::rowset<soci::row> const rows =
        (sql.prepare << "SELECT * FROM users WHERE email = :email", soci::use(email));
    for (soci::row const& row : rows) {
        return User{row.get<std::string>("email"), row.get<std::string>("name"),
                    row.get<long long>("points")};
    }
    return std::nullopt;
}

}  // namespace storage
