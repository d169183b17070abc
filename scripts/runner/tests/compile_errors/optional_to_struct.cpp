// Expect: A std::optional<User> may hold nothing
// Line: 16
// Build: compile
#include <optional>
#include <string>

struct User {
    int id = 0;
    std::string name;
};

std::optional<User> find_user(int id);

std::string name_of_user(int id)
{
    User user = find_user(id);
    return user.name;
}
