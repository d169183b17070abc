// Expect: 'Usr' is not
// Line: 6
// Build: compile
#include <string>

std::string name_of(Usr const& user)
{
    return user.name;
}
