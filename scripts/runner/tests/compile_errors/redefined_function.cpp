// Expect: is defined twice
// Line: 9
// Build: compile
int total_cents(int price_cents)
{
    return price_cents;
}

int total_cents(int price_cents)
{
    return price_cents * 2;
}
