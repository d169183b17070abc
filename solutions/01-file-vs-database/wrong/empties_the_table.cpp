// Rejected by: import_users imports nothing when the same file comes again
// Also fails: import_users lets no bad record keep a good one from its e-mail
// Also fails: import_users reports a duplicate as one when the file comes again
// Also fails: import_users reports an e-mail that another user of the table has
// Also fails: import_users reports bad records by their positions and imports the others
// Replaces: import_users.cpp
// Looks like: the table is emptied before each import, which makes a second run look like the first and loses every user who was there before.
//
// "Importing again changes nothing" is not "importing again starts from nothing".

#include "import_users.hpp"

#include <set>

namespace storage {

ImportReport import_users(soci::session& sql, std::filesystem::path const& file)
{
    ImportReport report;
    std::vector<User> users;
    std::set<std::string> seen;
    std::size_t position = 0;
    for (nlohmann::json const& record : read_records(file)) {
        if (auto const problem = check_record(record)) {
            report.bad.push_back({position, *problem});
        } else if (!seen.insert(record["email"]).second) {
            report.bad.push_back({position, Problem::duplicate_in_file});
        } else {
            users.push_back({record["email"], record["name"], record["points"]});
        }
        ++position;
    }
    sql << "DELETE FROM users";
    add_users(sql, users);
    report.imported = users.size();
    return report;
}

}  // namespace storage
