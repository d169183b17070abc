// Expect: a ';' is missing
// Line: 8
// Build: compile
#include <string>

std::string greeting(std::string const& name)
{
    return "Hello, " + name
}
// Expect g++: not finished before '}'
