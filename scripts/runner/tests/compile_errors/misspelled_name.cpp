// Expect: Is 'quantity' meant?
// Line: 6
// Build: compile
int total_cents(int price_cents, int quantity)
{
    return price_cents * quantitiy;
}
