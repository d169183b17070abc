// Rejected by: add_users leaves no transaction open when the commit fails
// Also fails: import_users leaves the table as it was when the database refuses a user
// Replaces: add_users.cpp
// Looks like: only the inserts are inside the try; when the COMMIT fails, nobody rolls back and the transaction stays open.
//
// SQLite keeps the transaction open after a COMMIT that failed, so that it can be tried
// again.

#include "add_users.hpp"

namespace storage {

void add_users(soci::session& sql, std::vector<User> const& users)
{
    sql << "BEGIN";
    try {
        for (User const& user : users) {
            sql << "INSERT INTO users (email, name, points)"
                   " VALUES (:email, :name, :points)",
                soci::use(user.email), soci::use(user.name), soci::use(user.points);
        }
    } catch (soci::soci_error const&) {
        sql << "ROLLBACK";
        throw;
    }
    sql << "COMMIT";
}

}  // namespace storage
