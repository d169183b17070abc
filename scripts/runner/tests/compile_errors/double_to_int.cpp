// Expect: Turning 'double' into 'int' cuts off
// Line: 6
// Build: compile -Werror
int to_cents(double price)
{
    int cents = price * 100;
    return cents;
}
