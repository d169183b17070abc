#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace nlohmann::literals;

TEST_CASE("the literals of nlohmann_json do what its documentation says")
{
    nlohmann::json const document = R"({"users": [{"name": "Ada"}]})"_json;
    CHECK(document.at("/users/0/name"_json_pointer) == "Ada");
    CHECK_THROWS_AS(R"({"users": )"_json, nlohmann::json::parse_error);
}
