// Exercise 11, task 5, stretch, 30 minutes: the cases.
// Edit: uuid7.cpp
#include "11-patterns/uuid_text.hpp"
#include "uuid7.hpp"
#include "workbook/check_same.hpp"

#include <algorithm>
#include <random>
#include <stdexcept>
#include <string>
#include <utility>

namespace patterns::cases {

namespace {

Uuid uuid(std::string const& text)
{
    std::string digits = text;
    std::erase(digits, '-');
    Uuid bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] =
            static_cast<std::uint8_t>(std::stoi(digits.substr(2 * i, 2), nullptr, 16));
    }
    return bytes;
}

// The same value for every byte.
RandomSource all(std::uint8_t value)
{
    return [value](std::span<std::uint8_t> bytes) { std::ranges::fill(bytes, value); };
}

// Other bytes at each call, and the same ones in each run.
RandomSource seeded()
{
    return [engine = std::mt19937(7)](std::span<std::uint8_t> bytes) mutable {
        for (std::uint8_t& byte : bytes) {
            byte = static_cast<std::uint8_t>(engine());
        }
    };
}

RandomSource none()
{
    return [](std::span<std::uint8_t>) {
        throw std::runtime_error("the random source was asked");
    };
}

// The error, or the UUID that it gave instead.
std::string ending_of(Uuid const& last, std::int64_t time)
{
    try {
        return uuid_text(uuid7(last, time, all(0)));
    } catch (std::out_of_range const&) {
        return "std::out_of_range";
    }
}

}  // namespace

TEST_SUITE_BEGIN("5 uuid7");

TEST_CASE("uuid7 begins with the milliseconds")
{
    {
        INFO("at 2022-02-22 19:22:22 UTC, with random bytes of 0");
        CHECK_SAME(uuid_text(uuid7({}, 1'645'557'742'000, all(0))).substr(0, 13),
                   "017f22e2-79b0");
    }
    {
        INFO("in the last millisecond that 48 bits can hold");
        CHECK_SAME(uuid_text(uuid7({}, 281'474'976'710'655, all(0))).substr(0, 13),
                   "ffffffff-ffff");
    }
}

TEST_CASE("uuid7 has version 7 and variant 10 whatever the random bits are")
{
    {
        INFO("random bytes of 0");
        CHECK_SAME(uuid_text(uuid7({}, 1, all(0x00))),
                   "00000000-0001-7000-8000-000000000000");
    }
    {
        INFO("random bytes of 0xff");
        CHECK_SAME(uuid_text(uuid7({}, 1, all(0xff))),
                   "00000000-0001-7fff-bfff-ffffffffffff");
    }
}

TEST_CASE("uuid7 asks once for ten random bytes and puts them in their order")
{
    std::string asked;
    RandomSource const source = [&](std::span<std::uint8_t> bytes) {
        asked += std::to_string(bytes.size()) + " bytes ";
        std::uint8_t next = 0xc1;
        for (std::uint8_t& byte : bytes) {
            byte = next++;
        }
    };

    INFO("random bytes of 0xc1, 0xc2, 0xc3 and so on");
    CHECK_SAME(uuid_text(uuid7({}, 1, source)), "00000000-0001-71c2-83c4-c5c6c7c8c9ca");
    CHECK_SAME(asked, "10 bytes ");
}

TEST_CASE("uuid7 is greater than the last one in the same millisecond")
{
    Uuid const last = uuid7({}, 5, all(0xaa));

    INFO("the random source would give smaller bytes now");
    CHECK_SAME(uuid_text(uuid7(last, 5, all(0x00))),
               "00000000-0005-7aaa-aaaa-aaaaaaaaaaab");
}

TEST_CASE("uuid7 is greater than the last one when the clock is put back")
{
    Uuid const last = uuid7({}, 1'645'557'742'000, all(0xaa));

    INFO("twelve minutes before the last one, 017f22e2-79b0-7aaa-aaaa-aaaaaaaaaaaa");
    CHECK_SAME(uuid_text(uuid7(last, 1'645'557'000'000, seeded())),
               "017f22e2-79b0-7aaa-aaaa-aaaaaaaaaaab");
}

TEST_CASE("uuid7 takes random bits for the first one at any time")
{
    INFO("in the first millisecond of 1970");
    CHECK_SAME(uuid_text(uuid7({}, 0, all(0x11))),
               "00000000-0000-7111-9111-111111111111");
}

TEST_CASE("uuid7 takes new random bits in a later millisecond")
{
    Uuid const last = uuid7({}, 5, all(0xff));

    CHECK_SAME(uuid_text(uuid7(last, 6, all(0x11))),
               "00000000-0006-7111-9111-111111111111");
}

TEST_CASE("uuid7 carries from byte to byte")
{
    for (auto const& [last, next] : {std::pair("00000000-0005-7000-8000-0000000000ff",
                                               "00000000-0005-7000-8000-000000000100"),
                                     {"00000000-0005-7000-8000-ffffffffffff",
                                      "00000000-0005-7000-8001-000000000000"}}) {
        INFO("in the millisecond of the last one, ", std::string(last));
        CHECK_SAME(uuid_text(uuid7(uuid(last), 5, none())), std::string(next));
    }
}

TEST_CASE("uuid7 carries past the variant")
{
    INFO(
        "behind 00000000-0005-70ff-bfff-ffffffffffff: the upper two bits of bfff stay");
    CHECK_SAME(
        uuid_text(uuid7(uuid("00000000-0005-70ff-bfff-ffffffffffff"), 5, none())),
        "00000000-0005-7100-8000-000000000000");
}

TEST_CASE("uuid7 goes to the next millisecond when all bits are 1")
{
    Uuid const last = uuid("00000000-00ff-7fff-bfff-ffffffffffff");

    CHECK_SAME(uuid_text(uuid7(last, 255, all(0x22))),
               "00000000-0100-7222-a222-222222222222");
    {
        INFO("the clock was put back");
        CHECK_SAME(uuid_text(uuid7(last, 100, all(0x22))),
                   "00000000-0100-7222-a222-222222222222");
    }
    {
        INFO("and the clock is still behind");
        CHECK_SAME(
            uuid_text(uuid7(uuid("00000000-0100-7222-a222-222222222222"), 255, none())),
            "00000000-0100-7222-a222-222222222223");
    }
}

TEST_CASE("uuid7 gives ascending ids to a hundred thousand calls in one millisecond")
{
    RandomSource const random = seeded();
    Uuid last = uuid7({}, 1'645'557'742'000, random);
    int ascending = 0;
    for (int i = 0; i < 100'000; ++i) {
        Uuid const next = uuid7(last, 1'645'557'742'000, random);
        ascending += next > last ? 1 : 0;
        last = next;
    }
    CHECK_SAME(std::to_string(ascending) + " ascending", "100000 ascending");
    CHECK_SAME(uuid_text(last).substr(0, 15), "017f22e2-79b0-7");
}

TEST_CASE("uuid7 refuses a time that does not fit")
{
    {
        INFO("a time before 1970");
        CHECK_SAME(ending_of({}, -1), "std::out_of_range");
    }
    {
        INFO("2 to the 48th, which needs 49 bits");
        CHECK_SAME(ending_of({}, 281'474'976'710'656), "std::out_of_range");
    }
    {
        INFO("a time that is not needed, because the last UUID is later");
        CHECK_SAME(ending_of(uuid("00000000-0005-7000-8000-000000000000"), -1),
                   "std::out_of_range");
    }
    {
        INFO("the last UUID that there is");
        CHECK_SAME(ending_of(uuid("ffffffff-ffff-7fff-bfff-ffffffffffff"),
                             281'474'976'710'655),
                   "std::out_of_range");
    }
}

TEST_CASE("uuid7 lets an error of the random source through")
{
    CHECK_THROWS_WITH_AS(uuid7({}, 5, none()), "the random source was asked",
                         std::runtime_error);
}

TEST_SUITE_END();

}  // namespace patterns::cases
