// Expect: std::string
// Line: 6
// Build: compile
#include <string>

string name_of_user(int)
{
    return "Ada";
}
