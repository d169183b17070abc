// Rejected by: import_users reports an e-mail that came earlier in the file
// Also fails: import_users compares e-mails byte by byte
// Also fails: import_users counts every record of a damaged file once
// Also fails: import_users keeps names of every script as they are
// Also fails: import_users keeps points beyond 32 bits
// Also fails: import_users leaves the table as it was when the database refuses a user
// Also fails: import_users lets no bad record keep a good one from its e-mail
// Also fails: import_users reports bad records by their positions and imports the others
// Replaces: import_users.cpp
// Verdict: sanitizer
// Looks like: a pointer to an element of a vector is kept while the vector grows; then the element is somewhere else.
//
// With one user there is no trouble yet. A std::set's elements stay where they are.

#include "import_users.hpp"

#include <algorithm>
#include <string>

namespace storage {

ImportReport import_users(soci::session& sql, std::filesystem::path const& file)
{
    ImportReport report;
    std::vector<User> new_users;
    std::vector<std::string> emails;
    std::vector<std::string const*> seen;
    std::size_t position = 0;
    for (nlohmann::json const& record : read_records(file)) {
        std::size_t const here = position++;
        if (auto const problem = check_record(record)) {
            report.bad.push_back({here, *problem});
            continue;
        }
        User const user{record["email"], record["name"], record["points"]};
        auto const present = find_user(sql, user.email);
        if (std::ranges::any_of(seen,
                                [&](auto* other) { return *other == user.email; })) {
            report.bad.push_back({here, Problem::duplicate_in_file});
            continue;
        }
        emails.push_back(user.email);
        seen.push_back(&emails.back());
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
