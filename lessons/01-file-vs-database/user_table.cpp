#include "user_table.hpp"

namespace storage {

//! [create-users]
void create_users(soci::session& sql)
{
    sql << "CREATE TABLE users ("
           " id    INTEGER PRIMARY KEY,"
           " email TEXT NOT NULL UNIQUE,"
           " name  TEXT NOT NULL)";
}

void add_user(soci::session& sql, std::string const& email, std::string const& name)
{
    sql << "INSERT INTO users (email, name) VALUES (:email, :name)", soci::use(email),
        soci::use(name);
}
//! [create-users]

int count_users(soci::session& sql)
{
    int users = 0;
    sql << "SELECT count(*) FROM users", soci::into(users);
    return users;
}

}  // namespace storage
