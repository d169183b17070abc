// Slots and options for the cases of check_in and check_out.
#pragma once

#include "06-pooling/manual_clock.hpp"
#include "06-pooling/pool_options.hpp"
#include "06-pooling/slots.hpp"
#include "scripted_clock.hpp"
#include "test_lock.hpp"
#include "test_threads.hpp"
#include "workbook/check_same.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <memory>
#include <string>

namespace pooling::cases {

using Borrower = Thread<std::unique_ptr<Connection>>;

/// Connections are numbered, and open on a database in memory.
template <typename SomeClock>
struct SlotsFixture {
    std::shared_ptr<SomeClock> clock = std::make_shared<SomeClock>();
    PoolOptions options;
    Slots slots;
    std::atomic<int> openings = 0;
    OpenConnection open = [this] { return numbered(++openings); };

    SlotsFixture(int size, int max_overflow, std::chrono::milliseconds timeout)
    {
        options.size = size;
        options.max_overflow = max_overflow;
        options.timeout = timeout;
        options.clock = clock;
        make_strict(slots.mutex);
    }
    ~SlotsFixture() { pthread_mutex_destroy(slots.mutex.native_handle()); }
    SlotsFixture(SlotsFixture const&) = delete;
    SlotsFixture& operator=(SlotsFixture const&) = delete;

    static std::unique_ptr<Connection> numbered(int number)
    {
        auto connection = std::make_unique<Connection>();
        connection->number = number;
        connection->sql.open(soci::sqlite3, ":memory:");
        return connection;
    }

    /// One more slot that is taken, by an idle connection. Before a case begins, or
    /// with the lock held.
    void add_idle(int number)
    {
        ++slots.taken;
        slots.idle.push_back(numbered(number));
    }

    /// "2 slots taken, idle: 8, 9"
    std::string in_words() const
    {
        std::string text = std::to_string(slots.taken) + " slots taken, idle:";
        for (auto const& connection : slots.idle) {
            text += (text.ends_with(':') ? " " : ", ") +
                    std::to_string(connection ? connection->number : 0);
        }
        return text + (slots.idle.empty() ? " none" : "");
    }

    /// Whether the thread comes to wait for a slot before it ends.
    template <typename Result>
    bool is_made_to_wait(Thread<Result> const& thread)
    {
        auto const waiting = [this] {
            std::lock_guard const lock(slots.mutex);
            return slots.waiting > 0;
        };
        eventually([&] { return waiting() || thread.done(); });
        return waiting();
    }

    /// By the clock it is tomorrow: all who wait have waited long enough.
    void end_all_waits() { clock->advance(24h); }
};

}  // namespace pooling::cases
