// Replaces: import_users.cpp
//
// Reads the table into a map once, and asks the database nothing in the loop. A right
// way when the table fits into memory.

#include "import_users.hpp"

#include "workbook/files.hpp"

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace storage {

using nlohmann::ordered_json;

struct User {
    std::string name;
    long long points = 0;

    bool operator==(User const&) const = default;
};

namespace {

ordered_json read_array(std::filesystem::path const& file)
{
    if (!std::filesystem::is_regular_file(file)) {
        throw ImportError("no such file: " + file.string(), 0);
    }
    std::string const text = workbook::read_file(file);
    try {
        ordered_json const records = ordered_json::parse(text);
        if (records.is_array()) {
            return records;
        }
    } catch (ordered_json::parse_error const& error) {
        throw ImportError("not JSON", error.byte);
    }
    throw ImportError("no array at the top", text.find_first_not_of(" \n\t\r") + 1);
}

std::map<std::string, User> users_by_email(soci::session& sql)
{
    std::map<std::string, User> users;
    soci::rowset<soci::row> const rows =
        (sql.prepare << "SELECT email, name, CAST(points AS TEXT) FROM users");
    for (soci::row const& row : rows) {
        users[row.get<std::string>(0)] = {row.get<std::string>(1),
                                          std::stoll(row.get<std::string>(2))};
    }
    return users;
}

bool has_fields(ordered_json const& record)
{
    return record.contains("email") && record.contains("name") &&
           record.contains("points");
}

bool has_types(ordered_json const& record)
{
    return record["email"].is_string() && record["name"].is_string() &&
           record["points"].is_number_integer() &&
           !(record["points"].is_number_unsigned() &&
             record["points"].get<std::uint64_t>() > INT64_MAX);
}

ImportReport import_records(soci::session& sql, ordered_json const& records,
                            std::map<std::string, User> const& table)
{
    ImportReport report;
    std::set<std::string> seen;
    std::size_t position = 0;
    for (ordered_json const& record : records) {
        auto const reject = [&, here = position++](Problem problem) {
            report.bad.push_back({here, problem});
        };
        if (!record.is_object()) {
            reject(Problem::not_an_object);
        } else if (!has_fields(record)) {
            reject(Problem::missing_field);
        } else if (!has_types(record)) {
            reject(Problem::wrong_type);
        } else if (std::string const email = record["email"]; email.empty()) {
            reject(Problem::empty_email);
        } else if (!seen.insert(email).second) {
            reject(Problem::duplicate_in_file);
        } else if (User const user{record["name"], record["points"]};
                   !table.contains(email)) {
            sql << "INSERT INTO users (name, points, email) VALUES (:n, :p, :e)",
                soci::use(user.name, "n"), soci::use(user.points, "p"),
                soci::use(email, "e");
            ++report.imported;
        } else if (table.at(email) == user) {
            ++report.already_there;
        } else {
            reject(Problem::email_taken);
        }
    }
    return report;
}

}  // namespace

ImportReport import_users(soci::session& sql, std::filesystem::path const& file)
{
    ordered_json const records = read_array(file);
    sql << "BEGIN IMMEDIATE";
    try {
        ImportReport const report = import_records(sql, records, users_by_email(sql));
        sql << "COMMIT";
        return report;
    } catch (...) {
        sql << "ROLLBACK";
        throw;
    }
}

}  // namespace storage
