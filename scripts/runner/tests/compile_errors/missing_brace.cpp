// Expect: A '}' is missing: the compiler finds none for the '{' of line 5
// Line: 9
// Build: compile
int total_cents(int price_cents, int quantity)
{
    if (price_cents < 0) {
        return 0;
    return price_cents * quantity;
}
