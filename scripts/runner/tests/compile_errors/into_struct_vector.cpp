// Expect: a std::vector of 'User'
// Line: 15
// Build: compile
#include <soci/soci.h>
#include <vector>

struct User {
    int id = 0;
    std::string name;
};

std::vector<User> users(soci::session& sql)
{
    std::vector<User> users(10);
    sql << "SELECT id, name FROM users", soci::into(users);
    return users;
}
