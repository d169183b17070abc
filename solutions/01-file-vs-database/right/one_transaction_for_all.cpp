// Replaces: import_users.cpp
// Better when: other programs write too; looking and adding are in one transaction, so
// that what was found is still true when the user is added (and BEGIN IMMEDIATE keeps
// other writers out, lesson 09).

#include "import_users.hpp"

#include <set>
#include <string>

namespace storage {

ImportReport import_users(soci::session& sql, std::filesystem::path const& file)
{
    nlohmann::json const records = read_records(file);
    ImportReport report;
    std::set<std::string> seen;
    soci::transaction transaction(sql);
    for (std::size_t position = 0; position < records.size(); ++position) {
        nlohmann::json const& record = records[position];
        if (auto const problem = check_record(record)) {
            report.bad.push_back({position, *problem});
            continue;
        }
        User const user{record["email"], record["name"], record["points"]};
        if (!seen.insert(user.email).second) {
            report.bad.push_back({position, Problem::duplicate_in_file});
        } else if (auto const present = find_user(sql, user.email)) {
            if (*present == user) {
                ++report.already_there;
            } else {
                report.bad.push_back({position, Problem::email_taken});
            }
        } else {
            sql << "INSERT INTO users (email, name, points)"
                   " VALUES (:email, :name, :points)",
                soci::use(user.email), soci::use(user.name), soci::use(user.points);
            ++report.imported;
        }
    }
    transaction.commit();
    return report;
}

}  // namespace storage
