// Rejected by: import_users reports an e-mail that came earlier in the file
// Also fails: import_users counts every record of a damaged file once
// Also fails: import_users lets no bad record keep a good one from its e-mail
// Also fails: import_users reports a duplicate as one when the file comes again
// Also fails: import_users reports an e-mail that another user of the table has
// Also fails: import_users reports bad records by their positions and imports the others
// Shows: 2 imported, 2 already there, 0 not_an_object, 3 missing_field, 5 wrong_type, 6 empty_email
// Replaces: import_users.cpp
// Looks like: INSERT OR IGNORE makes the import repeatable, and silently drops every record that the table refuses.
//
// The count of rows before and after tells how many were dropped, not which or why.

#include "import_users.hpp"

namespace storage {

ImportReport import_users(soci::session& sql, std::filesystem::path const& file)
{
    ImportReport report;
    soci::transaction transaction(sql);
    std::size_t position = 0;
    for (nlohmann::json const& record : read_records(file)) {
        if (auto const problem = check_record(record)) {
            report.bad.push_back({position, *problem});
        } else {
            User const user{record["email"], record["name"], record["points"]};
            soci::statement insert =
                (sql.prepare << "INSERT OR IGNORE INTO users (email, name, points)"
                                " VALUES (:email, :name, :points)",
                 soci::use(user.email), soci::use(user.name), soci::use(user.points));
            insert.execute(true);
            ++(insert.get_affected_rows() == 1 ? report.imported
                                               : report.already_there);
        }
        ++position;
    }
    transaction.commit();
    return report;
}

}  // namespace storage
