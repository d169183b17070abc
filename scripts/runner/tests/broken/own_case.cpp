// Verdict: passed
//
// A TEST_CASE of the learner's own, to try something: it is not one of the exercise.

#include <doctest/doctest.h>

void broken() {}

#include "three_cases.hpp"

TEST_CASE("a case of my own fails")
{
    CHECK(1 == 2);
}
