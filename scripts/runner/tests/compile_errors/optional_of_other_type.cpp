// Expect: there is no conversion
// Line: 11
// Build: compile
#include <optional>
#include <string>

std::optional<std::string> find_name(int id);

std::optional<int> find_age(int id)
{
    return find_name(id);
}
