// Rejected by: import_users takes neither a fraction nor true for an integer
// Also fails: import_users counts every record of a damaged file once
// Also fails: import_users reports an integer that a long long cannot hold
// Replaces: import_users.cpp
// Looks like: get<long long>() is trusted to refuse what is no integer; it turns 3.7 into 3 and true into 1, and throws for text and null only.
//
// The type of a JSON value has to be asked (is_number_integer) before it is converted.

#include "import_users.hpp"

#include "workbook/files.hpp"

#include <nlohmann/json.hpp>
#include <set>

namespace storage {

using nlohmann::json;

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
    soci::transaction transaction(sql);
    std::set<std::string> seen;
    for (std::size_t i = 0; i < records.size(); ++i) {
        json const& record = records[i];
        if (!record.is_object()) {
            report.bad.push_back({i, Problem::not_an_object});
        } else if (!record.contains("email") || !record.contains("name") ||
                   !record.contains("points")) {
            report.bad.push_back({i, Problem::missing_field});
        } else if (!record["email"].is_string() || !record["name"].is_string() ||
                   !(record["points"].is_number() || record["points"].is_boolean())) {
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
    transaction.commit();
    return report;
}

}  // namespace storage
