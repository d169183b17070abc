// Eight sessions want the same lock at the same moment. Nobody sleeps here: time is a
// number, and the random numbers come from a generator with a fixed seed.
#include "sections.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <functional>
#include <iostream>
#include <queue>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace transactions {

namespace {

struct Result {
    int attempts = 0;
    int last_done = 0;
};

//! [crowd]
// Each holds the lock for 1 ms. A session that finds it taken waits `share()` times the
// longest wait, which is 10 ms at first and doubles up to 500 ms.
Result run(int sessions, std::function<double()> const& share)
{
    struct Attempt {
        int time;
        int session;
        int longest_wait;
        bool operator>(Attempt const& other) const
        {
            return std::pair(time, session) > std::pair(other.time, other.session);
        }
    };
    std::priority_queue<Attempt, std::vector<Attempt>, std::greater<>> attempts;
    for (int session = 0; session < sessions; ++session) {
        attempts.push({0, session, 10});
    }
    Result result;
    int locked_until = 0;
    while (!attempts.empty()) {
        Attempt attempt = attempts.top();
        attempts.pop();
        ++result.attempts;
        if (attempt.time >= locked_until) {
            locked_until = attempt.time + 1;
            result.last_done = locked_until;
            continue;
        }
        attempt.time += static_cast<int>(share() * attempt.longest_wait);
        attempt.longest_wait = std::min(500, 2 * attempt.longest_wait);
        attempts.push(attempt);
    }
    return result;
}
//! [crowd]

}  // namespace

void a_crowd()
{
    workbook::Table table({"wait", "sessions", "attempts", "the last is done after"});
    auto const add = [&](std::string const& wait, int sessions, Result const& result) {
        table.add({wait, std::to_string(sessions), std::to_string(result.attempts),
                   std::to_string(result.last_done) + " ms"});
    };
    std::mt19937 random(9);
    for (int const sessions : {2, 8, 32}) {
        add("the whole", sessions, run(sessions, [] { return 1.0; }));
        add("a random share", sessions, run(sessions, [&] {
                return static_cast<double>(random()) / 4294967296.0;
            }));
    }
    std::cout << table;
}

}  // namespace transactions
