// Rejected by: import_users reports an e-mail that came earlier in the file
// Also fails: import_users compares e-mails byte by byte
// Also fails: import_users counts every record of a damaged file once
// Also fails: import_users keeps names of every script as they are
// Also fails: import_users leaves the table as it was when the database refuses a user
// Replaces: import_users.cpp
// Verdict: sanitizer
// Looks like: a pointer to an element of a vector is kept while the vector grows; then the element is somewhere else.
//
// Two users are no trouble yet. A std::set's elements stay where they are.

#include "import_users.hpp"

#include "workbook/files.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

namespace storage {

namespace {

using nlohmann::json;

json parse_array(std::filesystem::path const& file)
{
    std::string text;
    try {
        text = workbook::read_file(file);
    } catch (std::runtime_error const& error) {
        throw ImportError(error.what(), 0);
    }
    try {
        json document = json::parse(text);
        if (!document.is_array()) {
            throw ImportError(file.string() + ": an array of users is expected",
                              text.find_first_not_of(" \t\r\n") + 1);
        }
        return document;
    } catch (json::parse_error const& error) {
        throw ImportError(file.string() + ": " + error.what(), error.byte);
    }
}

bool is_long_long(json const& value)
{
    // The library keeps what is beyond 2^63 as unsigned; as a long long it is negative.
    return value.is_number_integer() &&
           (!value.is_number_unsigned() ||
            std::in_range<long long>(value.get<unsigned long long>()));
}

std::optional<Problem> problem_of(json const& record)
{
    if (!record.is_object()) {
        return Problem::not_an_object;
    }
    for (char const* const field : {"email", "name", "points"}) {
        if (!record.contains(field)) {
            return Problem::missing_field;
        }
    }
    if (!record["email"].is_string() || !record["name"].is_string() ||
        !is_long_long(record["points"])) {
        return Problem::wrong_type;
    }
    if (record["email"].get_ref<std::string const&>().empty()) {
        return Problem::empty_email;
    }
    return std::nullopt;
}

}  // namespace

ImportReport import_users(soci::session& sql, std::filesystem::path const& file)
{
    json const records = parse_array(file);

    ImportReport report;
    std::vector<std::string> emails;
    std::vector<std::string const*> seen;
    std::string email;
    std::string name;
    long long points = 0;
    std::string present_name;
    long long present_points = 0;

    soci::transaction transaction(sql);
    soci::statement find =
        (sql.prepare << "SELECT name, points FROM users WHERE email = :email",
         soci::use(email), soci::into(present_name), soci::into(present_points));
    soci::statement insert = (sql.prepare << "INSERT INTO users (email, name, points)"
                                             " VALUES (:email, :name, :points)",
                              soci::use(email), soci::use(name), soci::use(points));

    for (std::size_t position = 0; position < records.size(); ++position) {
        json const& record = records[position];
        if (auto const problem = problem_of(record)) {
            report.bad.push_back({position, *problem});
            continue;
        }
        record["email"].get_to(email);
        record["name"].get_to(name);
        record["points"].get_to(points);
        if (std::ranges::any_of(seen, [&](auto* other) { return *other == email; })) {
            report.bad.push_back({position, Problem::duplicate_in_file});
            continue;
        }
        emails.push_back(email);
        seen.push_back(&emails.back());
        if (!find.execute(true)) {
            insert.execute(true);
            ++report.imported;
        } else if (present_name == name && present_points == points) {
            ++report.already_there;
        } else {
            report.bad.push_back({position, Problem::email_taken});
        }
    }
    transaction.commit();
    return report;
}

}  // namespace storage
