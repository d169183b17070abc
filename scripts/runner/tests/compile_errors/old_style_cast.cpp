// Expect: static_cast<Type>(value)
// Line: 6
// Build: compile -Werror
int to_cents(double price)
{
    return (int)(price * 100);
}
