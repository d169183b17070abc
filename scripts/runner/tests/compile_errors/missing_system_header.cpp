// Expect: There is no file 'optionals'
// Line: 4
// Build: compile
#include <optionals>

int main_total()
{
    return 0;
}
