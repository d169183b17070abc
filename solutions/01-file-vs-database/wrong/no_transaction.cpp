// Rejected by: import_users leaves the table as it was when the database refuses a user
// Replaces: import_users.cpp
// Looks like: each user is committed by itself; without a transaction, what was inserted before an error stays.
//
// SOCI opens no transaction of its own: every statement outside one commits at once.

#include "import_users.hpp"

#include "workbook/files.hpp"

#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace storage {

using nlohmann::json;

bool is_long_long(json const& value)
{
    return value.is_number_integer() &&
           (!value.is_number_unsigned() ||
            std::in_range<long long>(value.get<unsigned long long>()));
}

ImportReport import_users(soci::session& sql, std::filesystem::path const& file)
{
    json records;
    std::string text;
    try {
        text = workbook::read_file(file);
        records = json::parse(text);
    } catch (json::parse_error const& error) {
        throw ImportError(error.what(), error.byte);
    } catch (std::runtime_error const& error) {
        throw ImportError(error.what(), 0);
    }
    if (!records.is_array()) {
        throw ImportError("no array", text.find_first_not_of(" \t\r\n") + 1);
    }
    ImportReport report;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < records.size(); ++i) {
        json const& record = records[i];
        if (!record.is_object()) {
            report.bad.push_back({i, Problem::not_an_object});
        } else if (!record.contains("email") || !record.contains("name") ||
                   !record.contains("points")) {
            report.bad.push_back({i, Problem::missing_field});
        } else if (!record["email"].is_string() || !record["name"].is_string() ||
                   !is_long_long(record["points"])) {
            report.bad.push_back({i, Problem::wrong_type});
        } else if (record["email"] == "") {
            report.bad.push_back({i, Problem::empty_email});
        } else if (!seen.insert(record["email"]).second) {
            report.bad.push_back({i, Problem::duplicate_in_file});
        } else {
            std::string const email = record["email"];
            std::string const name = record["name"];
            long long const points = record["points"];
            std::string old_name;
            long long old_points = 0;
            sql << "SELECT name, points FROM users WHERE email = :email",
                soci::use(email), soci::into(old_name), soci::into(old_points);
            if (!sql.got_data()) {
                sql << "INSERT INTO users (email, name, points)"
                       " VALUES (:email, :name, :points)",
                    soci::use(email), soci::use(name), soci::use(points);
                ++report.imported;
            } else if (old_name == name && old_points == points) {
                ++report.already_there;
            } else {
                report.bad.push_back({i, Problem::email_taken});
            }
        }
    }
    return report;
}

}  // namespace storage
