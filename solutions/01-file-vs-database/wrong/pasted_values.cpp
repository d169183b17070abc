// Rejected by: add_users binds values and never pastes them into SQL
// Also fails: add_users keeps every byte of a text
// Also fails: import_users compares e-mails byte by byte
// Also fails: import_users keeps quotes and backslashes in names
// Throws: soci::sqlite3_soci_error
// Replaces: add_users.cpp
// Looks like: values are pasted into the SQL, with their quotes doubled by hand, instead of being bound with soci::use.
//
// It works until one path forgets to escape, and each text is a new statement to parse.

#include "add_users.hpp"

namespace storage {

namespace {

std::string escaped(std::string const& text)
{
    std::string result;
    for (char const c : text) {
        result += c == '\'' ? std::string(2, c) : std::string(1, c);
    }
    return result;
}

}  // namespace

void add_users(soci::session& sql, std::vector<User> const& users)
{
    soci::transaction transaction(sql);
    for (User const& user : users) {
        sql << "INSERT INTO users (email, name, points) VALUES ('" +
                   escaped(user.email) + "', '" + escaped(user.name) + "', " +
                   std::to_string(user.points) + ")";
    }
    transaction.commit();
}

}  // namespace storage
