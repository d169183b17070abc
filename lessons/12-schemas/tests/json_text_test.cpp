// What parse_json accepts and refuses.
#include "engine/json_text.hpp"
#include "workbook/check_same.hpp"

namespace schemas {

namespace {

// The problem for which a text is refused, as "type loc", or the value that was read.
std::string answer(std::string const& text, Limits limits = {})
{
    try {
        return parse_json(text, limits).dump();
    } catch (Invalid const& invalid) {
        ordered_json const all = detail(invalid.problems());
        CHECK(all["detail"].size() == 1);
        CHECK_FALSE(all["detail"][0].contains("input"));
        return all["detail"][0]["type"].get<std::string>() + " " +
               all["detail"][0]["loc"].dump();
    }
}

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

}  // namespace

TEST_CASE("parse_json reads what is JSON")
{
    CHECK_SAME(answer(R"( {"a": [1, -2.5, true, null, "é\u00e9"]} )"),
               R"({"a":[1,-2.5,true,null,"éé"]})");
    CHECK_SAME(answer("7"), "7");
}

TEST_CASE("parse_json refuses what is not JSON and names the byte")
{
    CHECK_SAME(answer(""), R"(json_invalid ["body",1])");
    CHECK_SAME(answer("{\"a\": 1,}"), R"(json_invalid ["body",9])");
    CHECK_SAME(answer("{} {}"), R"(json_invalid ["body",4])");
    CHECK_SAME(answer("[NaN]"), R"(json_invalid ["body",2])");
    CHECK_SAME(answer("{'a': 1}"), R"(json_invalid ["body",2])");
    CHECK_SAME(answer("[1] // no"), R"(json_invalid ["body",5])");
}

TEST_CASE("parse_json refuses text that is not UTF-8, and half a surrogate pair")
{
    CHECK_SAME(answer("\"\xff\""), R"(json_invalid ["body",2])");
    CHECK_SAME(answer("\"\xc0\x80\""), R"(json_invalid ["body",2])");
    CHECK_SAME(answer(R"("\ud800")"), R"(json_invalid ["body",8])");
    CHECK_SAME(answer(R"("\udc00")"), R"(json_invalid ["body",7])");
    CHECK_SAME(answer(R"("\ud83d\ude00")"), R"("😀")");
}

TEST_CASE("parse_json refuses a name that stands twice in one object")
{
    CHECK_SAME(answer(R"({"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]})"),
               R"({"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]})");
    CHECK_SAME(answer(R"({"a": 1, "a": 2})"), R"(duplicate_name ["body"])");
    CHECK_SAME(answer(R"({"a": {"b": 1, "\u0062": 2}})"), R"(duplicate_name ["body"])");
}

TEST_CASE("parse_json refuses depth beyond the limit without going there")
{
    CHECK_SAME(answer(nested(3), {.depth = 3}), "[[[]]]");
    CHECK_SAME(answer(nested(4), {.depth = 3}), R"(too_deep ["body"])");
    CHECK_SAME(answer(R"({"a": [{"b": {}}]})", {.depth = 3}), R"(too_deep ["body"])");
    CHECK_SAME(answer("[[[]],[[]]]", {.depth = 3}), "[[[]],[[]]]");
    CHECK_SAME(answer(nested(100'000)), R"(too_deep ["body"])");
    CHECK_SAME(answer(std::string(100'000, '[')), R"(too_deep ["body"])");
}

TEST_CASE("parse_json refuses more bytes than the limit")
{
    CHECK_SAME(answer("[1,2]", {.bytes = 5}), "[1,2]");
    CHECK_SAME(answer("[1,2] ", {.bytes = 5}), R"(too_large ["body"])");
}

TEST_CASE("parse_json refuses a number beyond a double")
{
    CHECK_SAME(answer("[1e400]"), R"(json_invalid ["body"])");
}

}  // namespace schemas
