// Expect: Return a value on every path
// Line: 8
// Build: compile -Werror
int total_cents(int price_cents, int quantity)
{
    int const total = price_cents * quantity;
    static_cast<void>(total);
}
