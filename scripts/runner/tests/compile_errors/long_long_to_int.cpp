// Expect: 'int' cannot hold every value of 'long long
// Line: 6
// Build: compile -Werror
int to_cents(long long total)
{
    int cents = total;
    return cents;
}
