// Expect: 'quantity' is never used
// Line: 6
// Build: compile -Werror
int total_cents(int price_cents)
{
    int quantity = 3;
    return price_cents;
}
