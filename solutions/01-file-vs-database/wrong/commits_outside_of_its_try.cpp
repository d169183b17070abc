// Rejected by: import_users leaves the table as it was when the database refuses a user
// Shows: a transaction is open
// Replaces: import_users.cpp
// Looks like: the import has a transaction of its own, and its COMMIT comes after the try: when that fails nobody rolls back.
//
// add_users has a transaction that ends well either way; use it.

#include "import_users.hpp"

#include <set>
#include <string>

namespace storage {

ImportReport import_users(soci::session& sql, std::filesystem::path const& file)
{
    ImportReport report;
    std::vector<User> new_users;
    std::set<std::string> seen;
    std::size_t position = 0;
    for (nlohmann::json const& record : read_records(file)) {
        auto const reject = [&, here = position++](Problem problem) {
            report.bad.push_back({here, problem});
        };
        if (auto const problem = check_record(record)) {
            reject(*problem);
            continue;
        }
        User const user{record["email"], record["name"], record["points"]};
        if (!seen.insert(user.email).second) {
            reject(Problem::duplicate_in_file);
        } else if (auto const present = find_user(sql, user.email); !present) {
            new_users.push_back(user);
        } else if (*present == user) {
            ++report.already_there;
        } else {
            reject(Problem::email_taken);
        }
    }
    sql << "BEGIN";
    try {
        for (User const& user : new_users) {
            sql << "INSERT INTO users (email, name, points) VALUES (:email, :name, :points)",
                soci::use(user.email), soci::use(user.name), soci::use(user.points);
        }
    } catch (...) {
        sql << "ROLLBACK";
        throw;
    }
    sql << "COMMIT";
    report.imported = new_users.size();
    return report;
}

}  // namespace storage
