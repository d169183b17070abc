// Expect: 'const std::vector<std::string>' cannot be changed
// Line: 9
// Build: compile
#include <string>
#include <vector>

void add_name(std::vector<std::string> const& names)
{
    names.push_back("Ada");
}
