// Expect: a ')' is missing
// Line: 6
// Build: compile
int total_cents(int price_cents, int quantity)
{
    if (price_cents < 0 {
        return 0;
    }
    return price_cents * quantity;
}
