// Expect: std::nullopt
// Line: 8
// Build: compile
#include <optional>

std::optional<int> find_user()
{
    return nullopt;
}
