// Expect: Is 'order_title' meant?
// Line: 10
// Build: compile
#include <string>

std::string order_title(int order_id);

std::string first_title()
{
    return order_titel(1);
}
