// Expect: one type
// Line: 9
// Build: compile
#include <optional>
#include <string>

std::optional<std::string> phone_of(bool known, std::string const& phone)
{
    return known ? phone : std::nullopt;
}
