// Replaces: add_users.cpp
// Better when: the values are in vectors already, one for each column; SOCI binds whole
// columns then, which some databases send in one go (SQLite still runs one insert a
// row).

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    if (users.empty()) {
        return;  // SOCI refuses vectors of size 0
    }
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
