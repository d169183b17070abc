// Rejected by: import_users reports an e-mail that came earlier in the file
// Replaces: import_users.cpp
// Looks like: a record that equals an earlier one in all fields is counted as a user of the table; it is a duplicate in the file all the same.
//
// already_there is about the table as it was before the import.

#include "import_users.hpp"

#include <algorithm>
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
        User const user{record["email"], record["name"], record["points"]};
        auto const present = find_user(sql, user.email);
        bool const is_equal = std::ranges::find(new_users, user) != new_users.end();
        if (is_equal) {
            ++report.already_there;
        } else if (!seen.insert(user.email).second) {
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
