// Expect: This is a pointer
// Line: 13
// Build: compile
#include <string>

struct User {
    int id = 0;
    std::string name;
};

std::string name_of(User const* user)
{
    return user.name;
}
