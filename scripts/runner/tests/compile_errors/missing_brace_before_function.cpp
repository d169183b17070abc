// Expect: the function above is not closed
// Line: 9
// Build: compile
int total_cents(int price_cents, int quantity)
{
    return price_cents * quantity;

int total_of_three(int price_cents)
{
    return total_cents(price_cents, 3);
}
