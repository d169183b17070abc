// Rejected by: import_users leaves the table as it was when the database refuses a user
// Shows: 2000 users in the table
// Replaces: import_users.cpp
// Looks like: the users are added in portions, each with a transaction of its own: what came before the failure stays.
//
// All or nothing is promised for the whole file, so the whole file is one transaction.

#include "import_users.hpp"

#include <algorithm>
#include <cstddef>
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
    for (std::size_t i = 0; i < new_users.size(); i += 1000) {
        auto const begin = new_users.begin() + static_cast<std::ptrdiff_t>(i);
        auto const end = new_users.begin() + static_cast<std::ptrdiff_t>(
                                                 std::min(i + 1000, new_users.size()));
        add_users(sql, {begin, end});
    }
    report.imported = new_users.size();
    return report;
}

}  // namespace storage
