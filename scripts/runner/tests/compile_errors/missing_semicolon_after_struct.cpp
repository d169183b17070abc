// Expect: ';'
// Line: 9
// Build: compile
#include <string>

struct User {
    int id = 0;
    std::string name;
}

std::string name_of(User const& user)
{
    return user.name;
}
// Line g++: 11
// Expect clang++: the '}' of a struct
