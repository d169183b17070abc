// Verdict: not attempted
// Says: still to be written
//
// The case expects an exception, and gets the stub's: no pass.

#include "workbook/todo.hpp"

#include <doctest/doctest.h>

void broken()
{
    CHECK_THROWS(workbook::todo("users_of"));
}

#include "three_cases.hpp"
