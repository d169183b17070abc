// Expect: A std::optional has no member 'name'
// Line: 14
// Build: compile
#include <optional>
#include <string>

struct User {
    int id = 0;
    std::string name;
};

std::string name_of(std::optional<User> const& user)
{
    return user.name;
}
