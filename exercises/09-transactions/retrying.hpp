// Exercise 09, task 5: the whole transaction, again.
#pragma once

#include "workbook/sqlite_errors.hpp"

#include <soci/soci.h>

#include <chrono>
#include <functional>
#include <random>
#include <string>
#include <thread>

namespace transactions {

/// Whether the session's last error may be gone when the transaction is run again:
/// another session was in the way. SQLite forgets the error at the next call, and a
/// ROLLBACK is one; so ask first.
inline bool is_transient(soci::session& sql)
{
    return workbook::sqlite_problem(sql) == workbook::SqliteProblem::busy;
}

/// A random number from 0 up to 1, and never 1.
inline double random_share()
{
    thread_local std::mt19937 engine{std::random_device{}()};
    return std::uniform_real_distribution<>(0, 1)(engine);
}

/// How often and how patiently. The clock and the random numbers can be replaced, so
/// that a test brings its own and does not wait.
//! [options]
struct RetryOptions {
    using Milliseconds = std::chrono::milliseconds;
    using TimePoint = std::chrono::steady_clock::time_point;

    int attempts = 5;                 ///< at most, the first one included; at least 1
    Milliseconds first_delay{10};     ///< the longest wait after the first attempt
    Milliseconds longest_delay{500};  ///< no wait is longer
    Milliseconds time_limit{10'000};  ///< for all attempts and waits together

    std::string begin = "BEGIN IMMEDIATE";
    std::function<bool(soci::session&)> is_transient = transactions::is_transient;

    std::function<TimePoint()> now = std::chrono::steady_clock::now;
    std::function<void(Milliseconds)> sleep = [](Milliseconds time) {
        std::this_thread::sleep_for(time);
    };
    std::function<double()> random = random_share;  ///< 0 <= random() < 1
};
//! [options]

/// Runs `work(sql)` as one transaction: sends `options.begin`, calls `work`, sends
/// COMMIT. When one of the three throws, the transaction is rolled back.
///
/// All three are run again, from the beginning, when what was thrown is a
/// soci::soci_error and `options.is_transient(sql)` says yes. Everything else that
/// `work` throws goes on to the caller, as it is.
///
/// Before each further attempt it sleeps once, with no transaction open, for
/// `options.random()` times the longest wait. The longest wait is `first_delay` after
/// the first attempt and twice as long after each further one, but never longer than
/// `longest_delay`. A fraction of a millisecond is dropped or rounded. The delays and
/// the time limit are not negative, and at most a year.
///
/// The last error goes on to the caller, as it is and without another sleep, after
/// `options.attempts` attempts, and when the sleep would end later than `time_limit`
/// after the call. The first attempt is always made.
///
/// Throws std::logic_error, and sends nothing, when a transaction is open already: it
/// could not run the whole of that again.
void retrying(soci::session& sql, std::function<void(soci::session&)> const& work,
              RetryOptions const& options = {});

}  // namespace transactions
