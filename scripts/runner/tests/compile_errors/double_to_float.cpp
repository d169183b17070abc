// Expect: 'float' cannot hold every value of 'double'
// Line: 6
// Build: compile -Werror
float to_float(double price)
{
    return price;
}
