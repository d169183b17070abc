// What each kind of value reads, writes and says of itself.
#include "engine/kinds.hpp"
#include "engine/json_text.hpp"
#include "engine/password_hash.hpp"
#include "workbook/check_same.hpp"

#include <iostream>

namespace schemas {

namespace {

// What is written of a value that was read, or "type input" of the problems.
template <Kind K>
std::string answer(K const& kind, std::string const& text)
{
    Problems problems({});
    auto const value = kind.read(parse_json(text), problems);
    CHECK(value.has_value() == (problems.size() == 0));
    if (value) {
        return kind.write(*value).dump();
    }
    std::string all;
    for (Problem const& problem : problems.all()) {
        all += (all.empty() ? "" : ", ") + problem.type;
        for (Step const& step : problem.loc) {
            if (auto const* index = std::get_if<std::size_t>(&step)) {
                all += " at " + std::to_string(*index);
            }
        }
        all += problem.input ? " " + problem.input->dump() : "";
    }
    return all;
}

enum class Status { todo, done };

}  // namespace

TEST_CASE("Text is text and nothing that could be made one")
{
    CHECK_SAME(answer(Text{}, R"("a")"), R"("a")");
    CHECK_SAME(answer(Text{}, R"("")"), R"("")");
    for (std::string const text : {"1", "1.5", "true", "null", "[]", "{}"}) {
        CHECK_SAME(answer(Text{}, text), "string_type " + text);
    }
    CHECK_SAME(answer(Text{}, R"("a\u0000b")"), R"(value_error "a\u0000b")");
}

TEST_CASE("Text counts code points, after it has trimmed and composed them")
{
    Text const one_or_two{.at_least = 1, .at_most = 2};
    CHECK_SAME(answer(one_or_two, R"("éé")"), R"("éé")");
    CHECK_SAME(answer(one_or_two, R"("e\u0301e\u0301")"), R"("éé")");
    CHECK_SAME(answer(one_or_two, R"("\u00a0\t ab\u3000\n")"), R"("ab")");
    CHECK_SAME(answer(Text{}, R"(" a  b ")"), R"("a  b")");
    CHECK_SAME(answer(one_or_two, R"("😀😀")"), R"("😀😀")");
    CHECK_SAME(answer(one_or_two, R"("   ")"), R"(string_too_short "   ")");
    CHECK_SAME(answer(one_or_two, R"("abc")"), R"(string_too_long "abc")");
    CHECK_SAME(answer(Text{.trimmed = false}, R"(" a ")"), R"(" a ")");
}

TEST_CASE("A secret Text shows no input and is not written")
{
    Text const secret{.at_least = 8, .trimmed = false, .secret = true};
    CHECK_SAME(answer(secret, R"("hunter2")"), "string_too_short");
    CHECK_SAME(answer(secret, "12345678"), "string_type");
    CHECK_SAME(answer(secret, R"("12345678\u0000")"), "value_error");
    CHECK_THROWS_AS(secret.write("12345678"), std::logic_error);
}

TEST_CASE("Integer is a whole number of 64 bits")
{
    CHECK_SAME(answer(Integer{}, "-0"), "0");
    CHECK_SAME(answer(Integer{}, "9223372036854775807"), "9223372036854775807");
    CHECK_SAME(answer(Integer{}, "-9223372036854775808"), "-9223372036854775808");
    CHECK_SAME(answer(Integer{}, "9223372036854775808"),
               "less_than_equal 9223372036854775808");
    CHECK_SAME(answer(Integer{}, "18446744073709551615"),
               "less_than_equal 18446744073709551615");
    for (std::string const text : {"3.7", "3.0", "1e+30", "-9.3e+18"}) {
        CHECK_SAME(answer(Integer{}, text), "int_from_float " + text);
    }
    for (std::string const text : {"true", "\"5\"", "null", "[5]"}) {
        CHECK_SAME(answer(Integer{}, text), "int_type " + text);
    }
}

TEST_CASE("Integer has bounds that belong to it")
{
    Integer const digit{.at_least = 0, .at_most = 9};
    CHECK_SAME(answer(digit, "0"), "0");
    CHECK_SAME(answer(digit, "9"), "9");
    CHECK_SAME(answer(digit, "-1"), "greater_than_equal -1");
    CHECK_SAME(answer(digit, "10"), "less_than_equal 10");
}

TEST_CASE("Boolean is true or false")
{
    CHECK_SAME(answer(Boolean{}, "true"), "true");
    for (std::string const text : {"1", "0", "\"true\"", "null"}) {
        CHECK_SAME(answer(Boolean{}, text), "bool_type " + text);
    }
}

TEST_CASE("EmailAddress is trimmed and has its domain in lower case")
{
    CHECK_SAME(answer(EmailAddress{}, R"(" Ada@EXAMPLE.com ")"),
               R"("Ada@example.com")");
    CHECK_SAME(answer(EmailAddress{}, R"("ada")"), R"(value_error "ada")");
    CHECK_SAME(answer(EmailAddress{}, R"("a\u0000@example.com")"),
               R"(value_error "a\u0000@example.com")");
    CHECK_SAME(answer(EmailAddress{}, "1"), "string_type 1");
}

TEST_CASE("Date and Instant say what they miss")
{
    CHECK_SAME(answer(Date{}, R"("2024-02-29")"), R"("2024-02-29")");
    CHECK_SAME(answer(Date{}, R"("2023-02-29")"), R"(date_parsing "2023-02-29")");
    CHECK_SAME(answer(Date{}, "20240229"), "string_type 20240229");
    CHECK_SAME(answer(Instant{}, R"("2024-03-04T18:20:00+01:00")"),
               R"("2024-03-04T17:20:00.000Z")");
    CHECK_SAME(answer(Instant{}, R"("2024-03-04T18:20:00")"),
               R"(timezone_aware "2024-03-04T18:20:00")");
    CHECK_SAME(answer(Instant{}, R"("today")"), R"(datetime_parsing "today")");
    CHECK_SAME(answer(Instant{}, "0"), "string_type 0");
}

TEST_CASE("OneOf knows its names and no others")
{
    OneOf<Status> const status{{{"todo", Status::todo}, {"done", Status::done}}};
    CHECK_SAME(answer(status, R"("done")"), R"("done")");
    CHECK_SAME(answer(status, R"("Done")"), R"(enum "Done")");
    CHECK_SAME(answer(status, "0"), "enum 0");
    CHECK_THROWS_AS(OneOf<Status>{}.write(Status::todo), std::logic_error);
}

TEST_CASE("Nullable is the same or null")
{
    Nullable const maybe{Integer{.at_least = 0}};
    CHECK_SAME(answer(maybe, "null"), "null");
    CHECK_SAME(answer(maybe, "7"), "7");
    CHECK_SAME(answer(maybe, "-7"), "greater_than_equal -7");
    CHECK(Nullable{Text{.secret = true}}.has_secret());
}

TEST_CASE("List reads every value and says which are wrong")
{
    List const numbers{Integer{.at_least = 0}, 1, 3};
    CHECK_SAME(answer(numbers, "[1,2,3]"), "[1,2,3]");
    CHECK_SAME(answer(numbers, "[-1,2,\"3\"]"),
               "greater_than_equal at 0 -1, int_type at 2 \"3\"");
    CHECK_SAME(answer(numbers, "[]"), "too_short []");
    CHECK_SAME(answer(numbers, "[-1,-1,-1,-1]"), "too_long [-1,-1,-1,-1]");
    CHECK_SAME(answer(numbers, "{}"), "list_type {}");
    CHECK_SAME(answer(List{Text{.secret = true}}, R"("hunter2")"), "list_type");
}

TEST_CASE("A kind describes itself as JSON Schema")
{
    OneOf<Status> const status{{{"todo", Status::todo}, {"done", Status::done}}};
    CHECK_SAME(Text({.at_least = 1, .at_most = 9}).json_schema().dump(),
               R"({"type":"string","minLength":1,"maxLength":9})");
    CHECK_SAME(Integer{}.json_schema().dump(), R"({"type":"integer"})");
    CHECK_SAME(Integer({.at_least = 1, .at_most = 9}).json_schema().dump(),
               R"({"type":"integer","minimum":1,"maximum":9})");
    CHECK_SAME(Boolean{}.json_schema().dump(), R"({"type":"boolean"})");
    CHECK_SAME(status.json_schema().dump(),
               R"({"type":"string","enum":["todo","done"]})");
    CHECK_SAME(Nullable{Date{}}.json_schema().dump(),
               R"({"anyOf":[{"type":"string","format":"date"},{"type":"null"}]})");
    CHECK_SAME((List{Instant{}, 0, 3}.json_schema().dump()),
               R"({"type":"array","items":{"type":"string","format":"date-time"},)"
               R"("minItems":0,"maxItems":3})");
    CHECK_SAME(Text{.secret = true}.json_schema()["writeOnly"].dump(), "true");
}

TEST_CASE("A long input is left out, and a hundred problems are enough")
{
    Problems problems({});
    json const long_text(std::string(199, 'a'));
    problems.add("a", "b", &long_text);
    CHECK_FALSE(problems.all()[0].input);
    CHECK_SAME(answer(Integer{}, '"' + std::string(198, 'a') + '"'),
               "int_type \"" + std::string(198, 'a') + '"');

    INFO("a text that is not UTF-8, which JSON cannot hold");
    json const no_utf8("\xff");
    problems.add("a", "b", &no_utf8);
    CHECK_FALSE(problems.all()[1].input);

    Problems many({});
    CHECK_FALSE(List{Integer{}}.read(json(std::vector<bool>(500)), many));
    CHECK(many.size() == 100);
}

template <typename T>
concept Printed = requires(std::ostream& out, T const& value) { out << value; };

TEST_CASE("PasswordHash has no JSON form and is not printed")
{
    static_assert(std::is_constructible_v<json, std::string>);
    static_assert(!std::is_constructible_v<json, PasswordHash>);
    static_assert(!std::is_constructible_v<ordered_json, PasswordHash>);
    static_assert(Printed<std::string>);
    static_assert(!Printed<PasswordHash>);
    CHECK_SAME(PasswordHash("$argon2id$").for_the_database(), "$argon2id$");
}

}  // namespace schemas
