// Timing, for `--measure`.
#pragma once

#include <chrono>

namespace workbook {

/// How long `work()` takes, in seconds of the steady clock.
template <typename Work>
double seconds_of(Work&& work)
{
    auto const begin = std::chrono::steady_clock::now();
    work();
    std::chrono::duration<double> const taken =
        std::chrono::steady_clock::now() - begin;
    return taken.count();
}

}  // namespace workbook
