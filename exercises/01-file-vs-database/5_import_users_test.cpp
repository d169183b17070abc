// Exercise 01, task 5, core, 25 minutes: the cases.
// Edit: import_users.cpp
// Uses: find_user.cpp add_users.cpp read_records.cpp check_record.cpp
#include "import_users.hpp"
#include "problem_words.hpp"
#include "user_checks.hpp"

#include "workbook/check_same.hpp"
#include "workbook/files.hpp"
#include "workbook/sample_shop.hpp"
#include "workbook/statement_log.hpp"

#include <string>

namespace storage::cases {

namespace {

std::string report_in_words(ImportReport const& report)
{
    std::string text = std::to_string(report.imported) + " imported, " +
                       std::to_string(report.already_there) + " already there";
    for (BadRecord const& record : report.bad) {
        text += ", " + std::to_string(record.position) + " " + in_words(record.problem);
    }
    return text;
}

struct Import : Users {
    workbook::ScratchFolder folder;

    ImportReport import(std::string const& text)
    {
        workbook::write_file(folder / "users.json", text);
        return import_users(sql, folder / "users.json");
    }

    std::string find(std::string const& email)
    {
        for (User const& user : all_users(sql)) {
            if (user.email == email) {
                return cases::in_words(user);
            }
        }
        return "no user";
    }
};

std::string const two_users = R"([
    {"email": "ada@shop.example", "name": "Ada", "points": 12},
    {"email": "bela@shop.example", "name": "Béla", "points": 40}
])";

// A file with so many good records.
std::string many_records(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += (i == 0 ? "[" : ",") + std::string(R"({"email": "user)") +
                std::to_string(i) + R"(@shop.example", "name": "U", "points": 1})";
    }
    return text + "]";
}

}  // namespace

TEST_SUITE_BEGIN("5 import_users");

TEST_CASE("import_users stores each user of a small file")
{
    Import users;

    CHECK_SAME(report_in_words(users.import(two_users)), "2 imported, 0 already there");
    CHECK_SAME(users_in(users.sql),
               "ada@shop.example (Ada, 12 points); "
               "bela@shop.example (Béla, 40 points)");
}

TEST_CASE("import_users keeps points beyond 32 bits")
{
    Import users;

    CHECK_SAME(report_in_words(users.import(R"([
        {"email": "a@shop.example", "name": "A", "points": -9223372036854775808},
        {"email": "b@shop.example", "name": "B", "points": 9223372036854775807},
        {"email": "c@shop.example", "name": "C", "points": 9007199254740993},
        {"email": "d@shop.example", "name": "D", "points": 5000000000}
    ])")),
               "4 imported, 0 already there");
    CHECK_SAME(users_in(users.sql),
               "a@shop.example (A, -9223372036854775808 points); "
               "b@shop.example (B, 9223372036854775807 points); "
               "c@shop.example (C, 9007199254740993 points); "
               "d@shop.example (D, 5000000000 points)");
}

TEST_CASE("import_users imports an empty array as no users")
{
    Import users;

    CHECK_SAME(report_in_words(users.import("[]")), "0 imported, 0 already there");
    CHECK_SAME(users_in(users.sql), "");
}

TEST_CASE("import_users keeps names of every script as they are")
{
    Import users;

    CHECK_SAME(
        report_in_words(import_users(users.sql, workbook::data_file("users.json"))),
        "1000 imported, 0 already there");
    CHECK_SAME(users.find("sakura.suzuki1@mail.example"),
               "sakura.suzuki1@mail.example (鈴木 さくら, 5000000000 points)");
    CHECK_SAME(users.find("amira.haddad2@mail.example"),
               "amira.haddad2@mail.example (أميرة حداد, 1261 points)");
}

TEST_CASE("import_users keeps quotes and backslashes in names")
{
    Import users;
    workbook::StatementLog const log(users.sql);

    users.import(R"([{"email": "o@shop.example", "points": 73901457,
                      "name": "O'Brien \"Bob\" \\ '; DROP TABLE users; --"}])");

    CHECK_SAME(users.find("o@shop.example"),
               R"(o@shop.example (O'Brien "Bob" \ '; DROP TABLE users; --, )"
               "73901457 points)");
    for (std::string const value : {"o@shop", "Brien", "73901457"}) {
        CHECK_SAME(value + (log.text_contains(value) ? " in the text of a statement"
                                                     : " bound to a placeholder"),
                   value + " bound to a placeholder");
    }
}

TEST_CASE("import_users imports nothing when the same file comes again")
{
    Import users;
    users.import(two_users);
    users.insert({"zoe@shop.example", "Zoë", 3});
    std::string const before = rows_in(users.sql);

    CHECK_SAME(report_in_words(users.import(two_users)), "0 imported, 2 already there");
    INFO("the rows with their ids: one that is written again gets another");
    CHECK_SAME(rows_in(users.sql), before);
}

TEST_CASE("import_users reports bad records by their positions and imports the others")
{
    Import users;
    users.insert({"taken@shop.example", "Somebody", 1});

    CHECK_SAME(report_in_words(users.import(R"([
        7,
        {"email": "taken@shop.example", "name": "Else", "points": 1},
        {"email": "a@shop.example", "name": "A", "points": 1},
        {"email": "b@shop.example", "name": "B"},
        {"email": "a@shop.example", "name": "A", "points": 2},
        {"email": "c@shop.example", "name": "C", "points": 0.5},
        {"email": "", "name": "", "points": 0},
        {"email": "d@shop.example", "name": "D", "points": 0}
    ])")),
               "2 imported, 0 already there, 0 not_an_object, 1 email_taken, "
               "3 missing_field, 4 duplicate_in_file, 5 wrong_type, 6 empty_email");
    CHECK_SAME(users_in(users.sql),
               "taken@shop.example (Somebody, 1 points); "
               "a@shop.example (A, 1 points); "
               "d@shop.example (D, 0 points)");
}

TEST_CASE("import_users reports an e-mail that came earlier in the file")
{
    Import users;

    CHECK_SAME(report_in_words(users.import(R"([
        {"email": "a@shop.example", "name": "First", "points": 1},
        {"email": "b@shop.example", "name": "B", "points": 2},
        {"email": "a@shop.example", "name": "Second", "points": 3},
        {"email": "b@shop.example", "name": "B", "points": 2}
    ])")),
               "2 imported, 0 already there, 2 duplicate_in_file, 3 duplicate_in_file");
    CHECK_SAME(users.find("a@shop.example"), "a@shop.example (First, 1 points)");
}

TEST_CASE("import_users reports a duplicate as one when the file comes again")
{
    Import users;
    std::string const file = R"([
        {"email": "a@shop.example", "name": "First", "points": 1},
        {"email": "a@shop.example", "name": "Second", "points": 2},
        {"email": "a@shop.example", "name": "First", "points": 1}
    ])";
    users.import(file);

    CHECK_SAME(report_in_words(users.import(file)),
               "0 imported, 1 already there, 1 duplicate_in_file, 2 duplicate_in_file");
}

TEST_CASE("import_users lets no bad record keep a good one from its e-mail")
{
    Import users;
    users.insert({"taken@shop.example", "Somebody", 1});

    CHECK_SAME(report_in_words(users.import(R"([
        {"email": "e@shop.example", "name": "E"},
        {"email": "e@shop.example", "name": "E", "points": 1},
        {"email": "e@shop.example", "name": null, "points": 1},
        {"email": "taken@shop.example", "name": "Else", "points": 1},
        {"email": "taken@shop.example", "name": "Somebody", "points": 1}
    ])")),
               "1 imported, 0 already there, 0 missing_field, 2 wrong_type, "
               "3 email_taken, 4 duplicate_in_file");
}

TEST_CASE("import_users compares e-mails byte by byte")
{
    Import users;

    CHECK_SAME(report_in_words(users.import(R"([
        {"email": "ada@shop.example", "name": "Ada", "points": 1},
        {"email": "Ada@shop.example", "name": "Ada", "points": 2},
        {"email": " ada@shop.example", "name": "Ada", "points": 3},
        {"email": "ada@shop.example\u0000", "name": "Ada", "points": 4}
    ])")),
               "4 imported, 0 already there");
    CHECK_SAME(users_in(users.sql),
               std::string("ada@shop.example (Ada, 1 points); Ada@shop.example (Ada, 2 "
                           "points);  ada@shop.example (Ada, 3 points); ") +
                   "ada@shop.example" + std::string(1, '\0') + " (Ada, 4 points)");
}

TEST_CASE("import_users reports an e-mail that another user of the table has")
{
    Import users;
    users.insert({"ada@shop.example", "Somebody else", 12});
    users.insert({"bela@shop.example", "Béla", 5});

    CHECK_SAME(report_in_words(users.import(two_users)),
               "0 imported, 0 already there, 0 email_taken, 1 email_taken");
    CHECK_SAME(users_in(users.sql),
               "ada@shop.example (Somebody else, 12 points); "
               "bela@shop.example (Béla, 5 points)");
}

TEST_CASE("import_users counts every record of a damaged file once")
{
    Import users;

    CHECK_SAME(report_in_words(
                   import_users(users.sql, workbook::data_file("users-damaged.json"))),
               "4 imported, 0 already there, 1 missing_field, 3 duplicate_in_file, "
               "4 wrong_type, 5 empty_email, 6 not_an_object, 8 wrong_type, "
               "10 missing_field, 11 not_an_object");
    CHECK_SAME(std::to_string(all_users(users.sql).size()) + " users", "4 users");
}

TEST_CASE("import_users imports nothing from a torn file")
{
    Import users;
    std::string thrown = "nothing was thrown";
    try {
        import_users(users.sql, workbook::data_file("users-torn.json"));
    } catch (ImportError const& error) {
        thrown = "ImportError, byte " + std::to_string(error.byte);
    }
    CHECK_SAME(thrown, "ImportError, byte 293");
    CHECK_SAME(users_in(users.sql), "");
    CHECK_SAME(open_transactions(users.sql), "no transaction is open");
}

TEST_CASE("import_users leaves the table as it was when the database refuses a user")
{
    Import users;
    limit_users(users.sql, 2500);

    std::string const error = database_error([&] { users.import(many_records(2501)); });

    CHECK_SAME(error, "soci_error: the table is full");
    CHECK_SAME(std::to_string(all_users(users.sql).size()) + " users in the table",
               "0 users in the table");
    CHECK_SAME(open_transactions(users.sql), "no transaction is open");

    Import other;
    refuse_commits(other.sql);
    INFO("the database refuses to commit");
    CHECK_SAME(database_error([&] { other.import(two_users); }).substr(0, 10),
               "soci_error");
    CHECK_SAME(open_transactions(other.sql), "no transaction is open");
    CHECK_SAME(users_in(other.sql), "");
}

TEST_SUITE_END();

}  // namespace storage::cases
