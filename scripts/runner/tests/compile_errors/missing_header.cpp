// Expect: There is no file 'order_reprot.hpp'
// Line: 4
// Build: compile
#include "order_reprot.hpp"

int main_total()
{
    return 0;
}
