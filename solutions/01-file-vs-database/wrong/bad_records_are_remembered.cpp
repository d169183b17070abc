// Rejected by: import_users lets no bad record keep a good one from its e-mail
// Replaces: import_users.cpp
// Looks like: the e-mail is remembered before the record is checked; a bad record then makes a duplicate of the good one after it.
//
// Only records that check_record accepts can be somebody's first.

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
        if (record.is_object() && record.contains("email") &&
            record["email"].is_string() && !seen.insert(record["email"]).second) {
            report.bad.push_back({here, Problem::duplicate_in_file});
            continue;
        }
        if (auto const problem = check_record(record)) {
            report.bad.push_back({here, *problem});
            continue;
        }
        User const user{record["email"], record["name"], record["points"]};
        auto const present = find_user(sql, user.email);
        if (!present) {
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
