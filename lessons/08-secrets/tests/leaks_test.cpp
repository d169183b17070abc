// What is printed is caught, and a secret in it is found.
#include "08-secrets/engine/leaks.hpp"

#include "08-secrets/engine/encodings.hpp"
#include "08-secrets/engine/output_capture.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

namespace secrets::cases {

namespace {

// How the secret was found in the text.
std::string found(std::string const& text, std::string const& secret)
{
    return leak_in(text, Secret(secret)).value_or("not found");
}

// Python's name for it: '/' stays as it is.
std::string encoded_but(std::string const& secret, std::string const& kept)
{
    std::string text;
    for (char const c : secret) {
        text += kept.find(c) != std::string::npos ? std::string(1, c)
                                                  : percent_encode({&c, 1});
    }
    return text;
}

std::string const password = "P@#!ss'wo+rd/23=x";

}  // namespace

TEST_CASE("A leak is found as it is and in another case")
{
    CHECK_SAME(found("a " + password + " b", password), "as it is");
    CHECK_SAME(found("p@#!SS'wo+RD/23=X", password), "as it is, in another case");
    CHECK_SAME(found("P@#!ss'wo+rd/23=", password), "not found");
    CHECK_SAME(found("abc", "abc"), "not found");
}

TEST_CASE("A leak is found whatever of it is percent-encoded")
{
    for (std::string const kept : {"", "/", "#!'=+", "@#!'+/=", "P"}) {
        INFO("kept as they are:  ", kept);
        if (kept != "@#!'+/=") {
            CHECK_SAME(found("u:" + encoded_but(password, kept) + "@h", password),
                       "percent-encoded");
        }
    }
    CHECK_SAME(found("p=two+words%2f9&q", "two words/9"), "percent-encoded");
    CHECK_SAME(found("100% %zz %4", "100% %zz %4"), "as it is");
    CHECK_SAME(found("%7A%71%39%78%3", "zq9x"), "percent-encoded");
}

TEST_CASE("A leak is found behind backslashes")
{
    CHECK_SAME(found(R"("it\"s-a-secret\\9")", R"(it"s-a-secret\9)"), "escaped");
    CHECK_SAME(
        found(R"({"k":"a\/b\nc\u00e9\u002b\u20AC"})", "a/b\nc\xC3\xA9+\xE2\x82\xAC"),
        "escaped");
    CHECK_SAME(found(R"(\x7a\x719x7)", "zq9x7"), "escaped");
    CHECK_SAME(found(R"(zq9x7\)", "zq9x7\\"), "as it is");
    CHECK_SAME(found(R"(zq9x\u12)", "zq9x"), "as it is");
}

TEST_CASE("A leak is found in hexadecimal digits")
{
    CHECK_SAME(found(hexadecimal("x" + password), password), "hexadecimal");
    CHECK_SAME(found("a7A7139783792", "zq9x7"), "hexadecimal");
    CHECK_SAME(found("7a:71:39:78:37", "zq9x7"), "hexadecimal");
    CHECK_SAME(found("0000  7a71 3978\n0004  37", "q9x"), "not found");
    CHECK_SAME(found("7a71 3978\n37", "zq9x7"), "hexadecimal");
}

TEST_CASE("A leak is found in base64 wherever it begins")
{
    for (char const* const user : {"", "a", "ab", "abc"}) {
        std::string const header = base64(user + password + user);
        CHECK_SAME(found("Basic " + header, password), "base64");
        CHECK_SAME(found("\"" + header + "\" xyz", password), "base64");
    }
    CHECK_SAME(found("x.cEBzcz8-fndvcmQ.y", "p@ss?>~word"), "base64");
    CHECK_SAME(found("UEAjIXNzJ3dvK3JkLzIz\nPXg=", password), "base64");
    CHECK_SAME(found("UEAjIXNzJ3dvK3JkLzIz\r\n PXg", password), "base64");
}

TEST_CASE("A leak is found behind three layers of encoding")
{
    std::string const header = base64("shop:" + password);
    CHECK_SAME(found(percent_encode(percent_encode(password)), password),
               "percent-encoded, then percent-encoded");
    CHECK_SAME(found(percent_encode(header), password),
               "base64");  // %2B and %3D fall between the letters that matter
    CHECK_SAME(found(base64(percent_encode(password)), password),
               "percent-encoded, then base64");
    CHECK_SAME(found(hexadecimal(base64(base64(password))), password),
               "base64, then base64, then hexadecimal");
}

TEST_CASE("A piece of a secret is found and a shorter one is not")
{
    Secret const secret("p@ss?>~word");
    CHECK(piece_in("a >~wo b", secret));
    CHECK_FALSE(piece_in("a >~w b", secret));
    CHECK(piece_in("a " + base64(">~wo") + " b", secret));
    CHECK(piece_in("a >~w b", secret, 3));
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
