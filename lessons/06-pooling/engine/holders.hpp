// Who has borrowed what, since when: the leak report.
#pragma once

#include "06-pooling/engine/clock.hpp"

#include <map>
#include <source_location>
#include <string>
#include <vector>

/// A lease that was not given back yet.
struct HeldLease {
    int connection = 0;           ///< its number
    std::chrono::seconds held{};  ///< since it was borrowed
    std::string where;            ///< the line that borrowed it: "orders.cpp:31"
};

class Holders {
public:
    void add(int connection, Clock::time_point since,
             std::source_location const& where);
    void remove(int connection);

    /// Those that have been held at least so long, the longest first.
    std::vector<HeldLease> longer_than(std::chrono::seconds threshold,
                                       Clock::time_point now) const;

private:
    struct Holder {
        Clock::time_point since;
        std::source_location where;
    };
    mutable std::mutex mutex_;
    std::map<int, Holder> by_connection_;
};
