#include "sanitizer_report.hpp"

#include <doctest/doctest.h>

using namespace workbook;

TEST_CASE("read_sanitizer_report finds nothing in ordinary text")
{
    CHECK_FALSE(read_sanitizer_report("").has_value());
    CHECK_FALSE(read_sanitizer_report("no such table: users\n").has_value());
}

TEST_CASE("read_sanitizer_report names the learner's line and not the library's")
{
    auto const finding = read_sanitizer_report(
        "==7==ERROR: AddressSanitizer: heap-use-after-free on address 0x602\n"
        "    #0 0x1 in memcpy (/usr/lib/libasan.so.8+0x1)\n"
        "    #1 0x2 in soci::use /usr/include/soci/use.h:20\n"
        "    #2 0x3 in find_user exercises/x/../exercises/03-crud/users.cpp:31\n"
        "    #3 0x4 in TEST /home/u/exercises/03-crud/users_test.cpp:12\n");
    REQUIRE(finding.has_value());
    CHECK(finding->verdict == Verdict::sanitizer);
    CHECK(finding->place == "users.cpp:31");
    CHECK(finding->sentence.find("given back") != std::string::npos);
}

TEST_CASE("read_sanitizer_report gives no place when only the tests are in the stack")
{
    auto const finding = read_sanitizer_report(
        "==7==ERROR: AddressSanitizer: heap-buffer-overflow\n"
        "    #0 0x4 in TEST /home/u/exercises/03-crud/users_test.cpp:12\n");
    REQUIRE(finding.has_value());
    CHECK(finding->place.empty());
}

TEST_CASE("read_sanitizer_report takes UBSan's own words")
{
    auto const finding = read_sanitizer_report(
        "/w/exercises/03-crud/users.cpp:10:19: runtime error: signed integer overflow: "
        "2147483647 + 1 cannot be represented in type 'int'\n");
    REQUIRE(finding.has_value());
    CHECK(finding->sentence.find("signed integer overflow") != std::string::npos);
    CHECK(finding->place == "users.cpp:10");
}

TEST_CASE("read_sanitizer_report reads a segmentation fault as a crash")
{
    auto const finding =
        read_sanitizer_report("==1==ERROR: AddressSanitizer: SEGV on unknown address");
    REQUIRE(finding.has_value());
    CHECK(finding->verdict == Verdict::crashed);
}

TEST_CASE("read_sanitizer_report says how much leaks")
{
    auto const finding = read_sanitizer_report(
        "==1==ERROR: LeakSanitizer: detected memory leaks\n\nDirect leak of 7 byte(s)\n"
        "SUMMARY: AddressSanitizer: 7 byte(s) leaked in 1 allocation(s).\n");
    REQUIRE(finding.has_value());
    CHECK(finding->is_leak);
    CHECK(finding->sentence.find("7 byte(s)") != std::string::npos);
}

TEST_CASE("signal_in_words names a signal and survives an unknown one")
{
    CHECK(signal_in_words(9).starts_with("SIGKILL"));
    CHECK(signal_in_words(500) == "signal 500");
}
