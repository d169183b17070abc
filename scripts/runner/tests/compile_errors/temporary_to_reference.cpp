// Expect: 'std::string
// Line: 10
// Build: compile
#include <string>

void trim(std::string& text);

void run()
{
    trim("Ada");
}
