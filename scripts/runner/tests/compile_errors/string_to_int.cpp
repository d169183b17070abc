// Expect: 'const std::string', where 'int' is needed
// Line: 8
// Build: compile
#include <string>

int number(std::string const& text)
{
    int value = text;
    return value;
}
