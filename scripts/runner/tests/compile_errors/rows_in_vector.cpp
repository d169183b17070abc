// Expect: 'soci::row' cannot be copied into the container
// Line: 9
// Build: compile
#include <soci/soci.h>
#include <vector>

void keep(std::vector<soci::row>& kept, soci::row const& row)
{
    kept.push_back(row);
}
