// Expect: cannot be joined with '+'
// Line: 8
// Build: compile
#include <string>

std::string key(int id)
{
    return "user" + ":" + std::to_string(id);
}
