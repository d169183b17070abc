// Verdict: wrong
// Seen: 1 == 2
//
// A global object reads descriptor 3 before main begins, to learn the nonce and to
// report a pass with it. The nonce is gone by then, and so is the descriptor.

#include <doctest/doctest.h>

#include <unistd.h>

#include <string>

struct Thief {
    std::string nonce;
    Thief()
    {
        for (char c = 0; ::read(3, &c, 1) == 1 && c != '\n';) {
            nonce += c;
        }
    }
} thief;

void broken()
{
    std::string const forged =
        thief.nonce + "\tend\tthe case in the middle runs the code\tok\n";
    static_cast<void>(!::write(3, forged.data(), forged.size()));
    CHECK(1 == 2);
}

#include "three_cases.hpp"
