// Expect: where 'int' is needed
// Line: 6
// Build: compile
int count()
{
    int orders = "three";
    return orders;
}
