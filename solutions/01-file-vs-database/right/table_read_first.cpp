// Replaces: import_users.cpp
// Better when: the file is large and the table fits into memory; the table is read
// once, with one SELECT, and not asked for every record.

#include "import_users.hpp"

#include <map>
#include <set>
#include <string>

namespace storage {

namespace {

std::map<std::string, User> users_by_email(soci::session& sql)
{
    std::map<std::string, User> users;
    soci::rowset<soci::row> const rows =
        (sql.prepare << "SELECT email, name, points FROM users");
    for (soci::row const& row : rows) {
        auto const email = row.get<std::string>(0);
        users[email] = {email, row.get<std::string>(1), row.get<long long>(2)};
    }
    return users;
}

}  // namespace

ImportReport import_users(soci::session& sql, std::filesystem::path const& file)
{
    ImportReport report;
    std::vector<User> new_users;
    std::set<std::string> seen;
    std::map<std::string, User> const table = users_by_email(sql);
    std::size_t position = 0;
    for (nlohmann::json const& record : read_records(file)) {
        std::size_t const here = position++;
        if (auto const problem = check_record(record)) {
            report.bad.push_back({here, *problem});
            continue;
        }
        User const user{record["email"], record["name"], record["points"]};
        auto const present = table.find(user.email);
        if (!seen.insert(user.email).second) {
            report.bad.push_back({here, Problem::duplicate_in_file});
        } else if (present == table.end()) {
            new_users.push_back(user);
        } else if (present->second == user) {
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
