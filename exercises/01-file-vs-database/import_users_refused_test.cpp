// Exercise 01, task 2, core, 25 minutes: the cases.
// Edit: import_users.cpp
#include "import_fixture.hpp"

#include "workbook/sample_shop.hpp"

#include <doctest/doctest.h>

#include <string>

namespace storage {

using cases::Fixture;
using cases::two_users;
using cases::words;

TEST_SUITE_BEGIN("2 import_users");

TEST_CASE("import_users reports a record that is not an object")
{
    Fixture fixture;

    ImportReport const report = fixture.import(
        R"([7, {"email": "a@shop.example", "name": "A", "points": 1}, null, []])");

    CHECK(report.imported == 1);
    CHECK(words(report.bad) == "0 not_an_object, 2 not_an_object, 3 not_an_object");
}

TEST_CASE("import_users reports each missing field")
{
    Fixture fixture;

    ImportReport const report = fixture.import(R"([
        {"name": "A", "points": 1},
        {"email": "b@shop.example", "points": 1},
        {"email": "c@shop.example", "name": "C"},
        {"email": "d@shop.example", "name": "", "points": 0}
    ])");

    CHECK(report.imported == 1);
    CHECK(words(report.bad) == "0 missing_field, 1 missing_field, 2 missing_field");
}

TEST_CASE("import_users reports text where a number belongs and null where text does")
{
    Fixture fixture;

    ImportReport const report = fixture.import(R"([
        {"email": "a@shop.example", "name": "A", "points": "12"},
        {"email": null, "name": "B", "points": 1},
        {"email": "c@shop.example", "name": 3, "points": 1}
    ])");

    CHECK(report.imported == 0);
    CHECK(words(report.bad) == "0 wrong_type, 1 wrong_type, 2 wrong_type");
}

TEST_CASE("import_users takes neither a fraction nor true for an integer")
{
    Fixture fixture;

    ImportReport const report = fixture.import(R"([
        {"email": "a@shop.example", "name": "A", "points": 3.7},
        {"email": "b@shop.example", "name": "B", "points": true}
    ])");

    CHECK(words(report.bad) == "0 wrong_type, 1 wrong_type");
    CHECK(fixture.count() == 0);
}

TEST_CASE("import_users reports an integer that a long long cannot hold")
{
    Fixture fixture;

    ImportReport const report = fixture.import(R"([
        {"email": "a@shop.example", "name": "A", "points": 9223372036854775808},
        {"email": "b@shop.example", "name": "B", "points": 18446744073709551615},
        {"email": "c@shop.example", "name": "C", "points": 99999999999999999999}
    ])");

    CHECK(words(report.bad) == "0 wrong_type, 1 wrong_type, 2 wrong_type");
    CHECK(fixture.count() == 0);
}

TEST_CASE("import_users reports an empty e-mail")
{
    Fixture fixture;

    ImportReport const report =
        fixture.import(R"([{"email": "", "name": "Nobody", "points": 1}])");

    CHECK(words(report.bad) == "0 empty_email");
    CHECK(fixture.count() == 0);
}

TEST_CASE("import_users reports an e-mail that came earlier in the file")
{
    Fixture fixture;

    ImportReport const report = fixture.import(R"([
        {"email": "a@shop.example", "name": "First", "points": 1},
        {"email": "b@shop.example", "name": "B", "points": 2},
        {"email": "a@shop.example", "name": "Second", "points": 3}
    ])");

    CHECK(report.imported == 2);
    CHECK(words(report.bad) == "2 duplicate_in_file");
    CHECK(fixture.find("a@shop.example").name == "First");
}

TEST_CASE("import_users reports a duplicate as one when the file comes again")
{
    Fixture fixture;
    std::string const file = R"([
        {"email": "a@shop.example", "name": "First", "points": 1},
        {"email": "a@shop.example", "name": "Second", "points": 2}
    ])";
    fixture.import(file);

    ImportReport const again = fixture.import(file);

    CHECK(again.already_there == 1);
    CHECK(words(again.bad) == "1 duplicate_in_file");
}

TEST_CASE("import_users reports the first problem of a record")
{
    Fixture fixture;

    // A bad record keeps nobody else from its e-mail: the last one is good.
    ImportReport const report = fixture.import(R"([
        {"email": 5, "name": "A"},
        {"email": "", "name": 5, "points": 1},
        {"email": "c@shop.example", "name": "C", "points": 1},
        {"email": "c@shop.example", "name": null, "points": 1},
        {"email": "e@shop.example", "name": "E"},
        {"email": "e@shop.example", "name": "E", "points": 1}
    ])");

    CHECK(report.imported == 2);
    CHECK(words(report.bad) ==
          "0 missing_field, 1 wrong_type, 3 wrong_type, 4 missing_field");
}

TEST_CASE("import_users reports an e-mail that another user of the table has")
{
    Fixture fixture;
    fixture.sql << "INSERT INTO users (email, name, points)"
                   " VALUES ('ada@shop.example', 'Somebody else', 12),"
                   " ('bela@shop.example', 'Béla', 5)";

    ImportReport const report = fixture.import(two_users);

    CHECK(report.imported == 0);
    CHECK(report.already_there == 0);
    CHECK(words(report.bad) == "0 email_taken, 1 email_taken");
    CHECK(fixture.find("ada@shop.example").name == "Somebody else");
    CHECK(fixture.find("bela@shop.example").points == 5);
}

TEST_CASE("import_users counts every record of a damaged file once")
{
    Fixture fixture;

    ImportReport const report =
        import_users(fixture.sql, workbook::data_file("users-damaged.json"));

    CHECK(report.imported + report.already_there + report.bad.size() == 12);
    CHECK(report.imported == 4);
    CHECK(fixture.count() == 4);
}

TEST_CASE("import_users imports nothing from a torn file")
{
    Fixture fixture;

    INFO("Expected: an ImportError with the byte at which the JSON breaks off");
    try {
        import_users(fixture.sql, workbook::data_file("users-torn.json"));
        FAIL_CHECK("it threw nothing");
    } catch (ImportError const& error) {
        CHECK(error.byte == 293);
    }
    CHECK(fixture.count() == 0);
}

TEST_CASE("import_users refuses a file that holds no array")
{
    Fixture fixture;

    INFO("Expected: an ImportError with the byte of the first character");
    try {
        fixture.import("\n\n  {\"users\": []}\n");
        FAIL_CHECK("it threw nothing");
    } catch (ImportError const& error) {
        CHECK(error.byte == 5);
    }
}

TEST_CASE("import_users refuses a file that is not there")
{
    Fixture fixture;

    INFO("Expected: an ImportError with the byte 0");
    try {
        import_users(fixture.sql, fixture.folder / "none.json");
        FAIL_CHECK("it threw nothing");
    } catch (ImportError const& error) {
        CHECK(error.byte == 0);
    }
}

TEST_CASE("import_users leaves the table as it was when the database refuses a user")
{
    Fixture fixture;
    fixture.sql << "CREATE TRIGGER quota BEFORE INSERT ON users"
                   " WHEN (SELECT count(*) FROM users) >= 3"
                   " BEGIN SELECT RAISE(ABORT, 'the table is full'); END";

    std::string const four_users =
        R"([{"email": "a@shop.example", "name": "A", "points": 1},
                                       {"email": "b@shop.example", "name": "B", "points": 2},
                                       {"email": "c@shop.example", "name": "C", "points": 3},
                                       {"email": "d@shop.example", "name": "D", "points": 4}])";
    INFO("Expected: the database's own error, and none of the four users");
    CHECK_THROWS_AS(fixture.import(four_users), soci::soci_error);
    CHECK(fixture.count() == 0);
}

TEST_SUITE_END();

}  // namespace storage
