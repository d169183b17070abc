// The cases that every broken program has: it breaks in the middle one, so that the
// checker has something to report before and something to go on with behind.
#include <doctest/doctest.h>

TEST_CASE("the case before holds")
{
    CHECK(1 + 1 == 2);
}
TEST_CASE("the case in the middle runs the code")
{
    broken();
    CHECK(1 + 1 == 2);
}
TEST_CASE("the case behind holds")
{
    CHECK(1 + 1 == 2);
}
