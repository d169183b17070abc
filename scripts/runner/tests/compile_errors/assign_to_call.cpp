// Expect: left of '='
// Line: 8
// Build: compile
int total(int order_id);

void reset()
{
    total(1) = 0;
}
