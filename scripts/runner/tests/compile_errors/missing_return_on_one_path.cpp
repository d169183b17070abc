// Expect: Return a value on every path
// Line: 9
// Build: compile -Werror
int total_cents(int price_cents, int quantity)
{
    if (quantity > 0) {
        return price_cents * quantity;
    }
}
