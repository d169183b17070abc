// Verdict: not attempted
// Says: users_of is still to be written
// Place: untouched_stub.cpp
//
// A stub as a learner finds it.

#include "workbook/todo.hpp"

void broken()
{
    workbook::todo("users_of");
}

#include "three_cases.hpp"
