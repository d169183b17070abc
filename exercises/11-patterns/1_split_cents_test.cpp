// Exercise 11, task 1, warm-up, 5 minutes: the cases.
// Edit: split_cents.cpp
#include "split_cents.hpp"
#include "workbook/check_same.hpp"

#include <limits>
#include <stdexcept>
#include <string>

namespace patterns::cases {

namespace {

// "34 33 33"
std::string shares_text(long long cents, int shares)
{
    std::string text;
    for (long long const share : split_cents(cents, shares)) {
        text += (text.empty() ? "" : " ") + std::to_string(share);
    }
    return text;
}

std::string ending_of(long long cents, int shares)
{
    try {
        return std::to_string(split_cents(cents, shares).size()) + " shares";
    } catch (std::invalid_argument const&) {
        return "std::invalid_argument";
    }
}

}  // namespace

TEST_SUITE_BEGIN("1 split_cents");

TEST_CASE("split_cents gives the cents that are left to the first shares")
{
    {
        INFO("200 cents in 3 shares");
        CHECK_SAME(shares_text(200, 3), "67 67 66");
    }
    {
        INFO("200 cents in 7 shares");
        CHECK_SAME(shares_text(200, 7), "29 29 29 29 28 28 28");
    }
}

TEST_CASE("split_cents gives equal shares where nothing is left")
{
    {
        INFO("900 cents in 3 shares");
        CHECK_SAME(shares_text(900, 3), "300 300 300");
    }
    {
        INFO("17 cents in 1 share");
        CHECK_SAME(shares_text(17, 1), "17");
    }
}

TEST_CASE("split_cents gives shares of 0 when there are too few cents")
{
    {
        INFO("2 cents in 4 shares");
        CHECK_SAME(shares_text(2, 4), "1 1 0 0");
    }
    {
        INFO("0 cents in 2 shares");
        CHECK_SAME(shares_text(0, 2), "0 0");
    }
}

TEST_CASE("split_cents splits a refund as it does a sum")
{
    {
        INFO("-100 cents in 3 shares");
        CHECK_SAME(shares_text(-100, 3), "-34 -33 -33");
    }
    {
        INFO("-2 cents in 4 shares");
        CHECK_SAME(shares_text(-2, 4), "-1 -1 0 0");
    }
}

TEST_CASE("split_cents is exact for the largest sums")
{
    {
        INFO("9 007 199 254 740 993 cents, which no double can hold, in 2 shares");
        CHECK_SAME(shares_text(9'007'199'254'740'993, 2),
                   "4503599627370497 4503599627370496");
    }
    {
        INFO("the largest long long in 2 shares");
        CHECK_SAME(shares_text(std::numeric_limits<long long>::max(), 2),
                   "4611686018427387904 4611686018427387903");
    }
    {
        INFO("the smallest long long in 3 shares");
        CHECK_SAME(shares_text(std::numeric_limits<long long>::min(), 3),
                   "-3074457345618258603 -3074457345618258603 -3074457345618258602");
    }
}

TEST_CASE("split_cents refuses less than one share")
{
    for (int const shares : {0, -3}) {
        INFO("100 cents in ", shares, " shares");
        CHECK_SAME(ending_of(100, shares), "std::invalid_argument");
    }
}

TEST_SUITE_END();

}  // namespace patterns::cases
