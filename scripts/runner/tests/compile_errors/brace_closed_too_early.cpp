// Expect: 'return' stands outside of any function
// Line: 10
// Build: compile
int total_cents(int price_cents, int quantity)
{
    if (quantity < 0) {
        return 0;
    }
    }
    return price_cents * quantity;
}
