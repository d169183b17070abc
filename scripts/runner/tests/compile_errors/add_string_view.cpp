// Expect: Make one side a std::string
// Line: 9
// Build: compile
#include <string>
#include <string_view>

std::string message(std::string_view name)
{
    return "there is no setting " + name;
}
