// Expect: the compiler knows 'string'
// Line: 8
// Build: compile
#include <string>

std::string name_of_user()
{
    std::sting name = "Ada";
    return name;
}
