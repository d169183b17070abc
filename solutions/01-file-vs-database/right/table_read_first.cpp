// Replaces: import_users.cpp
//
// Reads the table into a map once, and asks the database nothing in the loop. A right
// way when the table fits into memory.

#include "import_users.hpp"

#include "workbook/files.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <set>

using nlohmann::ordered_json;

namespace {

ordered_json parse(std::string const& text)
{
    try {
        return ordered_json::parse(text);
    } catch (ordered_json::parse_error const& error) {
        throw ImportError("not JSON", error.byte);
    }
}

bool has_fields(ordered_json const& record)
{
    return record.contains("email") && record.contains("name") &&
           record.contains("points");
}

}  // namespace

ImportReport import_users(soci::session& sql, std::filesystem::path const& file)
{
    if (!std::filesystem::is_regular_file(file)) {
        throw ImportError("no such file: " + file.string(), 0);
    }
    std::string const text = workbook::read_file(file);
    ordered_json const records = parse(text);
    if (!records.is_array()) {
        throw ImportError("no array at the top", text.find_first_not_of(" \n\t\r") + 1);
    }

    std::map<std::string, std::pair<std::string, long long>> table;
    soci::rowset<soci::row> const rows =
        (sql.prepare << "SELECT email, name, CAST(points AS TEXT) FROM users");
    for (soci::row const& row : rows) {
        table[row.get<std::string>(0)] = {row.get<std::string>(1),
                                          std::stoll(row.get<std::string>(2))};
    }

    ImportReport report;
    std::set<std::string> seen;
    sql << "BEGIN IMMEDIATE";
    try {
        std::size_t position = 0;
        for (ordered_json const& record : records) {
            std::size_t const here = position++;
            auto const reject = [&](Problem problem) {
                report.bad.push_back({here, problem});
            };
            if (!record.is_object()) {
                reject(Problem::not_an_object);
                continue;
            }
            if (!has_fields(record)) {
                reject(Problem::missing_field);
                continue;
            }
            if (!record["email"].is_string() || !record["name"].is_string() ||
                !record["points"].is_number_integer()) {
                reject(Problem::wrong_type);
                continue;
            }
            auto const email = record["email"].get<std::string>();
            std::pair const rest{record["name"].get<std::string>(),
                                 record["points"].get<long long>()};
            if (email.empty()) {
                reject(Problem::empty_email);
            } else if (!seen.insert(email).second) {
                reject(Problem::duplicate_in_file);
            } else if (!table.contains(email)) {
                sql << "INSERT INTO users (name, points, email) VALUES (:n, :p, :e)",
                    soci::use(rest.first, "n"), soci::use(rest.second, "p"),
                    soci::use(email, "e");
                ++report.imported;
            } else if (table[email] == rest) {
                ++report.already_there;
            } else {
                reject(Problem::email_taken);
            }
        }
    } catch (...) {
        sql << "ROLLBACK";
        throw;
    }
    sql << "COMMIT";
    return report;
}
