// Expect: A std::optional<std::string> may hold nothing
// Line: 11
// Build: compile
#include <optional>
#include <string>

std::optional<std::string> find_name(int id);

std::string name_of_user(int id)
{
    return find_name(id);
}
