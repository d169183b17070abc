// Expect: '{' stands outside of any function
// Line: 5
// Build: compile
int total_cents(int price_cents, int quantity);
{
    return price_cents * quantity;
}
