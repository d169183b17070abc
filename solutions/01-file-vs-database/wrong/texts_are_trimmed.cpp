// Rejected by: add_users keeps every byte of a text
// Also fails: import_users compares e-mails byte by byte
// Shows: Ada@shop.example (two lines, 2 points)
// Replaces: add_users.cpp
// Looks like: blanks at the ends of a text are removed on its way to the table; what is stored is not what was given.
//
// Cleaning data is a decision of its own, and not a part of storing them.

#include "add_users.hpp"

namespace storage {

namespace {

std::string trimmed(std::string const& text)
{
    auto const begin = text.find_first_not_of(" \t\r\n");
    auto const end = text.find_last_not_of(" \t\r\n");
    return begin == std::string::npos ? "" : text.substr(begin, end - begin + 1);
}

}  // namespace

void add_users(soci::session& sql, std::vector<User> const& users)
{
    soci::transaction transaction(sql);
    for (User const& user : users) {
        std::string const email = trimmed(user.email);
        std::string const name = trimmed(user.name);
        sql << "INSERT INTO users (email, name, points)"
               " VALUES (:email, :name, :points)",
            soci::use(email), soci::use(name), soci::use(user.points);
    }
    transaction.commit();
}

}  // namespace storage
