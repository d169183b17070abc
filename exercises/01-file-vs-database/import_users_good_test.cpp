// Exercise 01, task 2, core, 25 minutes: the cases.
// Edit: import_users.cpp
#include "import_fixture.hpp"

#include "workbook/sample_shop.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>

namespace storage {

using cases::Fixture;
using cases::two_users;
using cases::words;

TEST_SUITE_BEGIN("2 import_users");

TEST_CASE("import_users stores each user of a small file")
{
    Fixture fixture;

    ImportReport const report = fixture.import(two_users);

    CHECK(report.imported == 2);
    CHECK(report.bad.empty());
    CHECK(fixture.count() == 2);
    CHECK(fixture.find("ada@shop.example").name == "Ada");
    CHECK(fixture.find("ada@shop.example").points == 12);
}

TEST_CASE("import_users keeps points beyond 32 bits")
{
    Fixture fixture;

    fixture.import(two_users);

    CHECK(fixture.find("bela@shop.example").points == 5'000'000'000);
}

TEST_CASE("import_users keeps the lowest and the highest integer of 64 bits")
{
    Fixture fixture;

    ImportReport const report = fixture.import(R"([
        {"email": "a@shop.example", "name": "A", "points": -9223372036854775808},
        {"email": "b@shop.example", "name": "B", "points": 9223372036854775807}
    ])");

    CHECK(report.imported == 2);
    CHECK(fixture.find("a@shop.example").points ==
          std::numeric_limits<long long>::min());
    CHECK(fixture.find("b@shop.example").points ==
          std::numeric_limits<long long>::max());
}

TEST_CASE("import_users imports an empty array as no users")
{
    Fixture fixture;

    ImportReport const report = fixture.import("[]");

    CHECK(report.imported == 0);
    CHECK(fixture.count() == 0);
}

TEST_CASE("import_users keeps names of every script as they are")
{
    Fixture fixture;

    ImportReport const report =
        import_users(fixture.sql, workbook::data_file("users.json"));

    CHECK(report.imported == 1000);
    CHECK(report.bad.empty());
    CHECK(fixture.find("sakura.suzuki1@mail.example").name == "鈴木 さくら");
    CHECK(fixture.find("amira.haddad2@mail.example").name == "أميرة حداد");
}

TEST_CASE("import_users keeps quotes and backslashes in names")
{
    Fixture fixture;

    fixture.import(R"([{"email": "o@shop.example", "points": 1,
                        "name": "O'Brien \"Bob\" \\ '; DROP TABLE users; --"}])");

    CHECK(fixture.find("o@shop.example").name ==
          R"(O'Brien "Bob" \ '; DROP TABLE users; --)");
}

TEST_CASE("import_users binds values and never pastes them into SQL")
{
    Fixture fixture;
    workbook::StatementLog const log(fixture.sql);

    fixture.import(
        R"([{"email": "zq9x7@shop.example", "name": "zq9x7", "points": 73901457}])");

    INFO("Expected: no value of a user in the text of a statement");
    INFO("Seen: the text of a statement contains a user's name, e-mail or points");
    CHECK_FALSE((log.text_contains("zq9x7") || log.text_contains("73901457")));
}

TEST_CASE("import_users imports nothing when the same file comes again")
{
    Fixture fixture;
    fixture.import(two_users);

    ImportReport const again = fixture.import(two_users);

    CHECK(again.imported == 0);
    CHECK(again.already_there == 2);
    CHECK(again.bad.empty());
    CHECK(fixture.count() == 2);
}

TEST_CASE("import_users compares e-mails byte by byte")
{
    Fixture fixture;

    ImportReport const report = fixture.import(R"([
        {"email": "ada@shop.example", "name": "Ada", "points": 1},
        {"email": "Ada@shop.example", "name": "Ada", "points": 2},
        {"email": " ada@shop.example", "name": "Ada", "points": 3}
    ])");

    CHECK(report.imported == 3);
    CHECK(words(report.bad) == "");
}

TEST_SUITE_END();

}  // namespace storage
