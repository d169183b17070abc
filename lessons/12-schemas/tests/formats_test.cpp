// E-mail addresses, dates and instants.
#include "engine/formats.hpp"
#include "workbook/check_same.hpp"

namespace schemas {

namespace {

std::string date_of(std::string_view text)
{
    auto const date = parse_date(text);
    return date ? date_text(*date) : "none";
}

std::string instant_of(std::string_view text)
{
    InstantError error{};
    if (auto const instant = parse_instant(text, error)) {
        return instant_text(*instant);
    }
    return error == InstantError::no_zone ? "no zone" : "none";
}

}  // namespace

TEST_CASE("is_email_address accepts what can be one")
{
    for (std::string const text :
         {"ada@example.com", "a.b+c@mail.example.co.uk", "o'hara@x-y.io", "1@2.example",
          "A@EXAMPLE.COM", "a@xn--bcher-kva.example"}) {
        INFO(text);
        CHECK(is_email_address(text));
    }
    CHECK(is_email_address(std::string(64, 'a') + "@example.com"));
}

TEST_CASE("is_email_address refuses what cannot be one")
{
    for (std::string const text : {"",
                                   "ada",
                                   "@example.com",
                                   "ada@",
                                   "ada@example",
                                   "ada@@example.com",
                                   "a@b@example.com",
                                   ".ada@example.com",
                                   "ada.@example.com",
                                   "a..b@example.com",
                                   "ada@-x.com",
                                   "ada@x-.com",
                                   "ada@x..com",
                                   "ada@.x.com",
                                   "ada@x.com.",
                                   "ada @example.com",
                                   "ada@exam ple.com",
                                   "ada@1.2.3.4",
                                   "ada@exa_mple.com",
                                   "\"a b\"@example.com",
                                   "ada@example.com\n",
                                   "ad\xc3\xa1@example.com",
                                   "<ada@example.com>",
                                   "a,b@example.com"}) {
        INFO(text);
        CHECK_FALSE(is_email_address(text));
    }
    CHECK_FALSE(is_email_address(std::string("a\0b@example.com", 15)));
    CHECK_FALSE(is_email_address(std::string(65, 'a') + "@example.com"));
    CHECK_FALSE(is_email_address("a@" + std::string(64, 'b') + ".com"));
    std::string const label = std::string(60, 'b') + ".";
    CHECK_FALSE(is_email_address("ada@" + label + label + label + label + "example"));
}

TEST_CASE("with_lower_case_domain leaves what is before the sign")
{
    CHECK_SAME(with_lower_case_domain("Ada.B@EXAMPLE.Com"), "Ada.B@example.com");
}

TEST_CASE("parse_date reads days that exist")
{
    CHECK_SAME(date_of("2024-02-29"), "2024-02-29");
    CHECK_SAME(date_of("0001-01-01"), "0001-01-01");
    for (std::string_view const text :
         {"2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10",
          "2024-01-00", "0000-01-01", "2024-1-01", "24-01-01", "2024/01/01",
          "2024-01-01 ", " 2024-01-01", "2024-01-01T00:00:00Z", "+024-01-01", ""}) {
        INFO(text);
        CHECK_SAME(date_of(text), "none");
    }
}

TEST_CASE("parse_instant gives the instant in UTC")
{
    CHECK_SAME(instant_of("2024-03-04T18:20:00Z"), "2024-03-04T18:20:00.000Z");
    CHECK_SAME(instant_of("2024-03-04t18:20:00.5z"), "2024-03-04T18:20:00.500Z");
    CHECK_SAME(instant_of("2024-03-04 18:20:00.05+01:00"), "2024-03-04T17:20:00.050Z");
    CHECK_SAME(instant_of("2024-03-01T00:30:00.123+05:45"), "2024-02-29T18:45:00.123Z");
    CHECK_SAME(instant_of("2024-12-31T23:00:00-02:00"), "2025-01-01T01:00:00.000Z");
}

TEST_CASE("parse_instant tells a missing zone from another form")
{
    CHECK_SAME(instant_of("2024-03-04T18:20:00"), "no zone");
    CHECK_SAME(instant_of("2024-03-04T18:20:00.5"), "no zone");
    for (std::string_view const text :
         {"2024-03-04", "2024-03-04T18:20Z", "2024-03-04T24:00:00Z",
          "2024-03-04T18:60:00Z", "2024-03-04T18:20:60Z", "2024-02-30T18:20:00Z",
          "2024-03-04T18:20:00.Z", "2024-03-04T18:20:00.1234Z",
          "2024-03-04T18:20:00+1:00", "2024-03-04T18:20:00+01", "1709576400",
          "2024-03-04T18:20:00+24:00", "2024-03-04T18:20:00+01:60",
          "2024-03-04T18:20:00Z ", "2024-03-04T18:20:00 Z", "",
          "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01"}) {
        INFO(text);
        CHECK_SAME(instant_of(text), "none");
    }
}

}  // namespace schemas
