// Rejected by: add_users keeps every byte of a text
// Also fails: import_users compares e-mails byte by byte
// Shows: zero@shop.example (before, 4 points)
// Replaces: add_users.cpp
// Looks like: the texts pass through C strings, which end at the first zero byte; what comes after it is lost.
//
// std::string has a length; soci::use takes all of it.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    soci::transaction transaction(sql);
    for (User const& user : users) {
        std::string const email = user.email.c_str();
        std::string const name = user.name.c_str();
        sql << "INSERT INTO users (email, name, points)"
               " VALUES (:email, :name, :points)",
            soci::use(email), soci::use(name), soci::use(user.points);
    }
    transaction.commit();
}

}  // namespace storage
