// Expect: 'quantity' is never used
// Line: 4
// Build: compile -Werror
int total_cents(int price_cents, int quantity)
{
    return price_cents;
}
