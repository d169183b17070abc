// Expect: from_json
// Line: 12
// Build: compile
#include <nlohmann/json.hpp>

struct User {
    int id = 0;
};

User read_user(nlohmann::json const& document)
{
    return document.get<User>();
}
