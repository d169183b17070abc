// Expect: is not closed
// Line: 8
// Build: compile
#include <string>

std::string script()
{
    return R"(ALTER TABLE users ADD COLUMN phone TEXT;";
}
