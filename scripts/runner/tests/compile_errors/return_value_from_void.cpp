// Expect: This function is void
// Line: 6
// Build: compile
void total_cents(int price_cents, int quantity)
{
    return price_cents * quantity;
}
