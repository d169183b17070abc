// Verdict: does not compile
// Says: users_of
//
// A function that the tests call, under another name.

int users_of(int order);
int user_of(int order)
{
    return order;
}

void broken()
{
    users_of(1);
}

#include "three_cases.hpp"
