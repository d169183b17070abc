// Verdict: too much output
// Says: it wrote files of more than 256 MiB
//
// Many files, each smaller than the limit of one file.

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <string>

void broken()
{
    std::string const block(1 << 20, 'x');
    for (int file = 0; file < 40; ++file) {
        std::ofstream out(std::string(std::getenv("TMPDIR")) + "/" +
                          std::to_string(file));
        for (int i = 0; i < 32 && out; ++i) {
            out << block << std::flush;
        }
    }
}

#include "three_cases.hpp"
