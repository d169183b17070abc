// How long a query may run: until a deadline, and until its caller gives up.
#pragma once

#include "06-pooling/clock.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <utility>

namespace async {

/// A point in time by a clock. The clock is injected, so that a test needs no time.
class Deadline {
public:
    /// `from_now` after this moment.
    Deadline(std::shared_ptr<pooling::Clock> clock, std::chrono::milliseconds from_now)
        : clock_(std::move(clock)), at_(clock_->now() + from_now)
    {
    }

    bool has_passed() const { return clock_->now() >= at_; }

private:
    std::shared_ptr<pooling::Clock> clock_;
    pooling::Clock::time_point at_;
};

/// The deadline passed before the query was done.
struct DeadlinePassed : std::runtime_error {
    DeadlinePassed() : std::runtime_error("the deadline has passed") {}
};

/// The caller asked to stop before the query was done.
struct Cancelled : std::runtime_error {
    Cancelled() : std::runtime_error("cancelled") {}
};

//! [limits]
struct Limits {
    std::stop_token stop;              ///< of a std::stop_source that the caller keeps
    std::optional<Deadline> deadline;  ///< without one, the query may run for ever

    bool reached() const
    {
        return stop.stop_requested() || (deadline && deadline->has_passed());
    }

    /// Throws Cancelled or DeadlinePassed when a limit is reached.
    void check() const
    {
        if (stop.stop_requested()) {
            throw Cancelled();
        }
        if (deadline && deadline->has_passed()) {
            throw DeadlinePassed();
        }
    }
};
//! [limits]

}  // namespace async
