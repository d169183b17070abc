// Rejected by: import_users imports nothing when the same file comes again
// Shows: 1 ada@shop.example; 2 bela@shop.example
// Replaces: import_users.cpp
// Looks like: the table is made equal to the file: users whom the file does not name are deleted.
//
// An import adds. A synchronisation is another task, with another contract.

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
    add_users(sql, new_users);
    std::vector<std::string> stored(10000);
    sql << "SELECT email FROM users", soci::into(stored);
    for (std::string const& email : stored) {
        if (!seen.contains(email)) {
            sql << "DELETE FROM users WHERE email = :email", soci::use(email);
        }
    }
    report.imported = new_users.size();
    return report;
}

}  // namespace storage
