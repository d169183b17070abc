// Exercise 01, task 2: what the cases share.
#pragma once

#include "import_users.hpp"

#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace storage {

// A namespace of its own: an answer may well have a User too, and two types of one name
// in one program crash it.
namespace cases {

// The bad records as text, so that a failing check shows them: "0 wrong_type".
inline std::string words(std::vector<BadRecord> const& records)
{
    static char const* const names[] = {"not_an_object",     "missing_field",
                                        "wrong_type",        "empty_email",
                                        "duplicate_in_file", "email_taken"};
    std::string text;
    for (BadRecord const& record : records) {
        text += (text.empty() ? "" : ", ") + std::to_string(record.position) + " " +
                names[static_cast<int>(record.problem)];
    }
    return text;
}

struct User {
    std::string email;
    std::string name;
    long long points = 0;
};

struct Fixture {
    workbook::ScratchDatabase database;
    workbook::ScratchFolder folder;
    soci::session& sql = database.sql;

    Fixture() { create_users_table(sql); }

    ImportReport import(std::string const& text)
    {
        workbook::write_file(folder / "users.json", text);
        return import_users(sql, folder / "users.json");
    }

    int count()
    {
        int users = 0;
        sql << "SELECT count(*) FROM users", soci::into(users);
        return users;
    }

    User find(std::string const& email)
    {
        User user;
        sql << "SELECT email, name, points FROM users WHERE email = :email",
            soci::use(email), soci::into(user.email), soci::into(user.name),
            soci::into(user.points);
        REQUIRE_MESSAGE(sql.got_data(), "no user has the e-mail ", email);
        return user;
    }
};

inline std::string const two_users = R"([
    {"email": "ada@shop.example", "name": "Ada", "points": 12},
    {"email": "bela@shop.example", "name": "Béla", "points": 5000000000}
])";

}  // namespace cases

}  // namespace storage
