// Expect: empty std::optional
// Line: 9
// Build: compile
#include <optional>
#include <string>

std::string find_name()
{
    return std::nullopt;
}
