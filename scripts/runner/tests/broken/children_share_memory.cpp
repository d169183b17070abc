// Verdict: passed
//
// Children share the pages of their parent until somebody writes to them: 200 MiB with
// four children are 200 MiB, not a thousand.

#include <doctest/doctest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <thread>
#include <vector>

void broken()
{
    std::vector<char> const block(200 << 20, 'x');
    for (int child = 0; child < 4; ++child) {
        if (::fork() == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            ::_exit(block.back() == 'x' ? 0 : 1);
        }
    }
    int failed = 0;
    for (int status = 0; ::wait(&status) > 0;) {
        failed += status == 0 ? 0 : 1;
    }
    CHECK(failed == 0);
}

#include "three_cases.hpp"
