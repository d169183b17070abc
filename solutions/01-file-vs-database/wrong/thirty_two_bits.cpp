// Rejected by: import_users keeps points beyond 32 bits
// Also fails: import_users keeps names of every script as they are
// Replaces: import_users.cpp
// Looks like: an int holds the number; beyond 2 147 483 647 it keeps the lower 32 bits, and nothing says so.
//
// SQLite's integers, and JSON's as this library reads them, have 64 bits: long long.

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
        std::size_t const here = position++;
        if (auto const problem = check_record(record)) {
            report.bad.push_back({here, *problem});
            continue;
        }
        User const user{record["email"], record["name"], record["points"].get<int>()};
        auto const present = find_user(sql, user.email);
        if (!seen.insert(user.email).second) {
            report.bad.push_back({here, Problem::duplicate_in_file});
        } else if (!present) {
            new_users.push_back(user);
        } else if (*present == user) {
            ++report.already_there;
        } else {
            report.bad.push_back({here, Problem::email_taken});
        }
    }
    add_users(sql, new_users);
    report.imported = new_users.size();
    return report;
}

}  // namespace storage
