// Expect: inside another
// Line: 7
// Build: compile
int total_cents(int price_cents)
{
    int doubled(int cents)
    {
        return cents * 2;
    }
    return doubled(price_cents);
}
