// Expect: write one after return
// Line: 7
// Build: compile
int total_cents(int price_cents, int quantity)
{
    if (price_cents == quantity) {
        return;
    }
    return price_cents * quantity;
}
