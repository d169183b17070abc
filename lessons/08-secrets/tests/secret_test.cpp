// A value that does not show itself, and keys that nobody can guess.
#include "08-secrets/secret.hpp"

#include "08-secrets/engine/fresh_key.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>
#include <string>
#include <type_traits>

namespace secrets::cases {

TEST_CASE("A Secret shows itself neither in a stream nor in JSON")
{
    Secret const secret("zq9x7");
    std::ostringstream out;
    out << secret;
    nlohmann::json json;
    json["key"] = secret;

    CHECK(out.str() == "***");
    CHECK(json.dump() == R"({"key":"***"})");
    CHECK(secret.reveal() == "zq9x7");
    CHECK_FALSE(std::is_convertible_v<Secret, std::string>);
    CHECK_FALSE(std::is_constructible_v<std::string, Secret>);
    CHECK_FALSE(std::is_convertible_v<std::string, Secret>);
}

TEST_CASE("A fresh key has two digits a byte and comes once")
{
    CHECK(fresh_key().size() == 64);
    CHECK(fresh_key(16).size() == 32);
    CHECK(fresh_key(256).size() == 512);
    CHECK(fresh_key().reveal() != fresh_key().reveal());
    CHECK_THROWS_AS(fresh_key(0), std::invalid_argument);
    CHECK_THROWS_AS(fresh_key(257), std::invalid_argument);
}

}  // namespace secrets::cases
