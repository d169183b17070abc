// A counter in a file, another session, and a clock that the test sets. The cases of
// task 5 use them, and none of them really sleeps.
#pragma once

#include "at_once.hpp"
#include "fixture.hpp"
#include "retrying.hpp"

#include <atomic>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace transactions::cases {

/// As "slept 5, 10, 30 x 98 ms" when the last 98 were 30 ms each.
inline std::string sleeps_text(std::vector<RetryOptions::Milliseconds> const& slept)
{
    std::string text;
    for (std::size_t i = 0; i < slept.size();) {
        std::size_t same = 1;
        while (i + same < slept.size() && slept[i + same] == slept[i]) {
            ++same;
        }
        text += (i == 0 ? "slept " : ", ") + std::to_string(slept[i].count());
        text += same > 2 ? " x " + std::to_string(same) : "";
        i += same > 2 ? same : 1;
    }
    return text.empty() ? "no sleep" : text + " ms";
}

struct Counter {
    workbook::ScratchFolder folder;
    soci::session sql;
    soci::session other;  ///< neither of the two waits for locks

    RetryOptions options;  ///< those of a case; `all_options` adds the clock
    RetryOptions::TimePoint time{};
    std::vector<RetryOptions::Milliseconds> slept;
    std::vector<double> shares;  ///< what `random` returns; then 0.5
    std::function<void()> on_sleep = [] {};
    int runs = 0;
    std::string ending = "no error";

    Counter()
    {
        connect(sql);
        sql << "CREATE TABLE counters (value INTEGER NOT NULL)";
        sql << "INSERT INTO counters VALUES (0)";
        connect(other);
    }

    void connect(soci::session& session) const
    {
        workbook::open_database(session, folder / "counter.db");
        session << "PRAGMA synchronous = 0";
        session << "PRAGMA busy_timeout = 0";
    }

    /// WAL is the workbook's default; this is SQLite's own.
    void with_rollback_journal()
    {
        other.close();
        ask(sql, "PRAGMA journal_mode = delete");
        other.open("sqlite3", "db=\"" + (folder / "counter.db").string() + "\"");
    }

    RetryOptions all_options()
    {
        RetryOptions all = options;
        all.now = [this] { return time; };
        all.sleep = [this](RetryOptions::Milliseconds delay) {
            slept.push_back(delay);
            time += delay;
            on_sleep();
        };
        all.random = [this] {
            if (shares.empty()) {
                return 0.5;
            }
            double const share = shares.front();
            shares.erase(shares.begin());
            return share;
        };
        return all;
    }

    /// Calls `retrying`, counts the runs, and notes how it ends.
    void retry(std::function<void(soci::session&)> const& work)
    {
        ending = ending_of([&] {
            retrying(
                sql,
                [&](soci::session& session) {
                    ++runs;
                    work(session);
                },
                all_options());
        });
    }

    std::string value() { return "value " + ask(sql, "SELECT value FROM counters"); }

    /// As `sleeps_text` says it.
    std::string sleeps() const { return sleeps_text(slept); }

    std::string report()
    {
        return ending + "; " + std::to_string(runs) +
               (runs == 1 ? " run, " : " runs, ") + sleeps() + "; " + value();
    }

    std::string state()
    {
        return in_transaction(sql) ? "a transaction is open" : "no transaction is open";
    }
};

/// Eight threads read the counter, all of them before the first one writes, and then
/// write one more than they have read.
inline void count_with_eight_threads(Counter& counter)
{
    Meeting meeting(8);
    std::atomic<int> done = 0;
    run_in_threads(8, [&](std::size_t i) {
        soci::session sql;
        counter.connect(sql);
        Participant const participant(sql, meeting, i);
        int done_before = 0;
        RetryOptions patient;
        patient.begin = "BEGIN";
        patient.attempts = 30;
        patient.time_limit = std::chrono::hours(1);
        // Who was in the way is done some time; then it is worth another attempt.
        patient.sleep = [&](RetryOptions::Milliseconds) {
            if (!eventually([&] { return done.load() != done_before; })) {
                throw std::runtime_error("nobody gets any further");
            }
        };
        retrying(
            sql,
            [&](soci::session& session) {
                done_before = done;
                int value = 0;
                session << "SELECT value FROM counters", soci::into(value);
                ++value;
                session << "UPDATE counters SET value = :value", soci::use(value);
            },
            patient);
        ++done;
    });
}

}  // namespace transactions::cases
