// Rejected by: add_users adds nothing for an empty list
// Also fails: import_users imports an empty array as no users
// Also fails: import_users imports nothing when the same file comes again
// Also fails: import_users reports a duplicate as one when the file comes again
// Also fails: import_users reports an e-mail that another user of the table has
// Throws: soci::soci_error
// Replaces: add_users.cpp
// Looks like: the columns are given to SOCI as vectors, which it refuses when they are empty.
//
// Ask whether there is anything to insert.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    std::vector<std::string> emails;
    std::vector<std::string> names;
    std::vector<long long> points;
    for (User const& user : users) {
        emails.push_back(user.email);
        names.push_back(user.name);
        points.push_back(user.points);
    }
    soci::transaction transaction(sql);
    sql << "INSERT INTO users (email, name, points) VALUES (:email, :name, :points)",
        soci::use(emails), soci::use(names), soci::use(points);
    transaction.commit();
}

}  // namespace storage
