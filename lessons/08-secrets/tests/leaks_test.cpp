// What is printed is caught, and a secret in it is found.
#include "08-secrets/engine/leaks.hpp"

#include "08-secrets/engine/encodings.hpp"
#include "08-secrets/engine/output_capture.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

namespace secrets::cases {

TEST_CASE("A leak is found in every form of a secret")
{
    Secret const secret("p@ss?>~word");

    CHECK(leak_in("a p@ss?>~word b", secret) == "as it is");
    CHECK(leak_in("u:p%40ss%3F%3E~word@h", secret) == "percent-encoded");
    CHECK(leak_in("u:p%40ss%3f%3e~word@h", secret) == "percent-encoded");
    CHECK(leak_in(hexadecimal("x p@ss?>~word"), secret) == "hexadecimal");
    for (char const* const user : {"", "a", "ab", "abc"}) {
        std::string const header = base64(std::string(user) + "p@ss?>~word" + user);
        CHECK(leak_in("Basic " + header, secret) == "base64");
    }
    CHECK(leak_in("x.cEBzcz8-fndvcmQ.y", secret) == "base64url");
    CHECK_FALSE(leak_in("a p@ss?>~wor b", secret));
    CHECK(piece_in("a >~wo b", secret));
    CHECK_FALSE(piece_in("a >~w b", secret));
}

TEST_CASE("What is printed is caught however it is printed")
{
    std::string const printed = printed_by([] {
        std::cout << "1";
        std::printf("2");
        std::cerr << "3";
        CHECK(::write(1, "4", 1) == 1);
    });

    for (char const* const digit : {"1", "2", "3", "4"}) {
        CHECK(printed.find(digit) != std::string::npos);
    }
    CHECK(printed.size() == 4);
}

}  // namespace secrets::cases
