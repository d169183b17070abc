// Expect: second time with another type
// Line: 7
// Build: compile
int total_cents(int price_cents)
{
    int total = price_cents;
    long total = 2;
    return static_cast<int>(total);
}
