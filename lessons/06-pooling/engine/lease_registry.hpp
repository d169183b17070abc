// Who has borrowed what, since when: the leak report.
#pragma once

#include "06-pooling/clock.hpp"

#include <chrono>
#include <map>
#include <mutex>
#include <source_location>
#include <string>
#include <vector>

namespace pooling {

/// A lease that was not given back yet.
struct HeldLease {
    int connection = 0;           ///< its number
    std::chrono::seconds held{};  ///< since it was borrowed
    std::string where;            ///< the line that borrowed it: "orders.cpp:31"
};

//! [lease-registry]
class LeaseRegistry {
public:
    void add(int connection, Clock::time_point since,
             std::source_location const& where);
    void remove(int connection);

    /// Those that have been held for at least `threshold`, the longest first.
    std::vector<HeldLease> held_longer_than(std::chrono::seconds threshold,
                                            Clock::time_point now) const;

private:
    struct Borrowing {
        Clock::time_point since;
        std::source_location where;
    };
    mutable std::mutex mutex_;
    std::map<int, Borrowing> by_connection_;
};
//! [lease-registry]

}  // namespace pooling
