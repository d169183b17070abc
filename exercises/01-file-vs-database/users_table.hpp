// Exercise 01: a user, and the table of users. Given; there is nothing to do here.
#pragma once

#include <soci/soci.h>

#include <string>

namespace storage {

/// One row of the table `users`, without its id.
struct User {
    std::string email;
    std::string name;
    long long points = 0;

    bool operator==(User const&) const = default;
};

inline void create_users_table(soci::session& sql)
{
    sql << "CREATE TABLE users ("
           " id     INTEGER PRIMARY KEY,"
           " email  TEXT    NOT NULL UNIQUE,"
           " name   TEXT    NOT NULL,"
           " points BIGINT  NOT NULL)";
}

}  // namespace storage
