// Expect: .at(
// Line: 9
// Build: compile
#include <map>
#include <string>

int parents_of(std::map<std::string, int> const& graph)
{
    return graph["a"];
}
