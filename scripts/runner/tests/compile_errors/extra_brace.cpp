// Expect: This '}' closes nothing
// Line: 8
// Build: compile
int total_cents(int price_cents, int quantity)
{
    return price_cents * quantity;
}
}
