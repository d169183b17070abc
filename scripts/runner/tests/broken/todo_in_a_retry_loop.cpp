// Verdict: timed out
// Says: no end after 3 s
//
// A retry loop around what is not written: each try tells the checker something, and
// none is progress.

#include "workbook/todo.hpp"

#include <doctest/doctest.h>

void broken()
{
    while (true) {
        try {
            workbook::todo("users_of");
        } catch (workbook::NotWritten const&) {
        }
    }
}

#include "three_cases.hpp"
