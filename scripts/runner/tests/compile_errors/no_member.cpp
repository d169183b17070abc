// Expect: no member 'nmae'
// Line: 13
// Build: compile
#include <string>

struct User {
    int id = 0;
    std::string name;
};

std::string name_of(User const& user)
{
    return user.nmae;
}
// Expect g++: Is 'name' meant?
