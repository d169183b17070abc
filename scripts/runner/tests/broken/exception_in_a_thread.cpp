// Verdict: crashed
// Says: SIGABRT
//
// Nobody can catch what leaves a thread.

#include <stdexcept>
#include <thread>

void broken()
{
    std::thread([] { throw std::runtime_error("lost"); }).join();
}

#include "three_cases.hpp"
