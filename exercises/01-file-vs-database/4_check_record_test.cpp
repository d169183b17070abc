// Exercise 01, task 4, core, 15 minutes: the cases.
// Edit: check_record.cpp
#include "check_record.hpp"
#include "problem_words.hpp"

#include "workbook/check_same.hpp"

#include <string>

namespace storage::cases {

namespace {

// What check_record says about a record with this text.
std::string check(std::string const& text)
{
    std::optional<Problem> const problem = check_record(nlohmann::json::parse(text));
    return problem ? in_words(*problem) : "no problem";
}

// A good record but for its points, which have this text.
std::string check_points(std::string const& points)
{
    return check(R"({"email": "a@shop.example", "name": "A", "points": )" + points +
                 "}");
}

}  // namespace

TEST_SUITE_BEGIN("4 check_record");

TEST_CASE("check_record finds no problem in a good record")
{
    CHECK_SAME(check(R"({"email": "ada@shop.example", "name": "Ada", "points": 12})"),
               "no problem");
    CHECK_SAME(check_points("0"), "no problem");
    CHECK_SAME(check_points("-3"), "no problem");
}

TEST_CASE("check_record ignores further fields")
{
    CHECK_SAME(check(R"({"city": "Huế", "email": "hoa@shop.example", "name": "Hoa",
                         "points": 61, "tags": [null]})"),
               "no problem");
}

TEST_CASE("check_record reports a record that is not an object")
{
    for (std::string const text : {"7", "null", "true", "\"ada@shop.example\"", "[]",
                                   R"(["email", "name", "points"])"}) {
        INFO("the record: ", text);
        CHECK_SAME(check(text), "not_an_object");
    }
}

TEST_CASE("check_record reports each missing field")
{
    CHECK_SAME(check(R"({"name": "A", "points": 1})"), "missing_field");
    CHECK_SAME(check(R"({"email": "b@shop.example", "points": 1})"), "missing_field");
    CHECK_SAME(check(R"({"email": "c@shop.example", "name": "C"})"), "missing_field");
    CHECK_SAME(check("{}"), "missing_field");
    INFO("names of fields are compared byte by byte");
    CHECK_SAME(check(R"({"Email": "d@shop.example", "name": "D", "points": 1})"),
               "missing_field");
}

TEST_CASE("check_record reports text where a number belongs and null where text does")
{
    CHECK_SAME(check_points("\"12\""), "wrong_type");
    CHECK_SAME(check_points("null"), "wrong_type");
    CHECK_SAME(check(R"({"email": null, "name": "B", "points": 1})"), "wrong_type");
    CHECK_SAME(check(R"({"email": "c@shop.example", "name": 3, "points": 1})"),
               "wrong_type");
    CHECK_SAME(check(R"({"email": ["d@shop.example"], "name": "D", "points": 1})"),
               "wrong_type");
}

TEST_CASE("check_record takes neither a fraction nor true for an integer")
{
    for (std::string const points : {"3.7", "true", "false", "12.0", "1e3"}) {
        INFO("the points: ", points);
        CHECK_SAME(check_points(points), "wrong_type");
    }
}

TEST_CASE("check_record reports an integer that a long long cannot hold")
{
    for (std::string const points : {"9223372036854775808", "18446744073709551615",
                                     "99999999999999999999", "-9223372036854775809"}) {
        INFO("the points: ", points);
        CHECK_SAME(check_points(points), "wrong_type");
    }
}

TEST_CASE("check_record takes the lowest and the highest integer of 64 bits")
{
    CHECK_SAME(check_points("-9223372036854775808"), "no problem");
    CHECK_SAME(check_points("9223372036854775807"), "no problem");
    CHECK_SAME(check_points("5000000000"), "no problem");
}

TEST_CASE("check_record reports an empty e-mail")
{
    CHECK_SAME(check(R"({"email": "", "name": "Nobody", "points": 1})"), "empty_email");
}

TEST_CASE("check_record takes an empty name and an e-mail of blanks")
{
    CHECK_SAME(check(R"({"email": "a@shop.example", "name": "", "points": 1})"),
               "no problem");
    CHECK_SAME("a blank: " + check(R"({"email": " ", "name": "A", "points": 1})"),
               "a blank: no problem");
    CHECK_SAME(
        "a byte of zero: " + check(R"({"email": "\u0000", "name": "A", "points": 1})"),
        "a byte of zero: no problem");
}

TEST_CASE("check_record reports the first problem of a record")
{
    CHECK_SAME(check(R"({"email": 5, "name": "A"})"), "missing_field");
    CHECK_SAME(check(R"({"email": "", "points": "1"})"), "missing_field");
    CHECK_SAME(check(R"({"email": "", "name": 5, "points": 1})"), "wrong_type");
    CHECK_SAME(check(R"({"email": "", "name": "A", "points": 1.5})"), "wrong_type");
}

TEST_SUITE_END();

}  // namespace storage::cases
