// Expect: or a ','
// Line: 8
// Build: compile
int total_cents(int price_cents, int quantity);

int total()
{
    return total_cents(100 2);
}
