// Verdict: too much memory
// Says: MiB
//
// Every round keeps a megabyte.

#include <string>
#include <vector>

void broken()
{
    std::vector<std::string> kept;
    while (true) {
        kept.emplace_back(1 << 20, 'x');
    }
}

#include "three_cases.hpp"
