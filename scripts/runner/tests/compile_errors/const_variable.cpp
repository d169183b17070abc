// Expect: 'total' is const here
// Line: 7
// Build: compile
int total_cents(int price_cents)
{
    int const total = 0;
    total = price_cents * 3;
    return total;
}
