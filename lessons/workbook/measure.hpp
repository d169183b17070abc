// Timing, for `--measure`.
#pragma once

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <iostream>
#include <string>

namespace workbook {

/// How many times something was measured. In a terminal, `seconds_of` shows it on
/// stderr as a sign of life; what is printed next overwrites it.
inline std::atomic<int> times_measured{0};

/// How long `work()` takes, in seconds of the steady clock.
template <typename Work>
double seconds_of(Work&& work)
{
    auto const begin = std::chrono::steady_clock::now();
    work();
    std::chrono::duration<double> const taken =
        std::chrono::steady_clock::now() - begin;
    int const times = ++times_measured;
    if (::isatty(STDERR_FILENO) != 0) {
        std::cerr << std::to_string(times) + " measured\r" << std::flush;
    }
    return taken.count();
}

}  // namespace workbook
