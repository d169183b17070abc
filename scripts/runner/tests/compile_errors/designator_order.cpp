// Expect: stands too late or too early
// Line: 15
// Build: compile
#include <string>

struct Column {
    std::string name;
    std::string type;
    bool nullable = false;
};

Column phone()
{
    return {.name = "phone", .nullable = true,
            .type = "TEXT"};
}
