// Expect: 'int'
// Line: 10
// Build: compile
#include <string>

int length_of(std::string const& text);

int length()
{
    return length_of(42);
}
