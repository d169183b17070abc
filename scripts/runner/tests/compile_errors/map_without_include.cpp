// Expect: std::map is
// Line: 8
// Build: compile
#include <string>

int count()
{
    std::map<std::string, int> orders_by_user;
    return static_cast<int>(orders_by_user.size());
}
// Expect g++: Add #include <map>
