// Expect: 'double' does not become 'int'
// Line: 6
// Build: compile -Werror
int to_cents(double price)
{
    int cents{price};
    return cents;
}
