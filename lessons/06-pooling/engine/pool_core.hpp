// What a pool and its leases share. It ends with the last of them.
#pragma once

#include "06-pooling/engine/lender.hpp"
#include "06-pooling/engine/pool.hpp"
#include "06-pooling/engine/slots.hpp"

#include <sys/types.h>

#include <atomic>

class Pool::Core : public Lender {
public:
    explicit Core(PoolOptions options);

    /// A connection that is fit to be used, from the slots or new.
    std::unique_ptr<Connection> lend(std::source_location const& where);

    void take_back(std::unique_ptr<Connection> connection) noexcept override;
    void discard(std::unique_ptr<Connection> connection) noexcept override;

    /// Ends the generation, and with it all before: lends none of their connections
    /// again. Does nothing when another thread has ended it already, so that what was
    /// opened since stays.
    void invalidate(int generation);

    /// That of the connections which are opened now.
    int generation() const { return generation_; }

    PoolStatistics statistics();
    std::vector<HeldLease> held_longer_than(std::chrono::seconds threshold);

private:
    std::unique_ptr<Connection> open_connection();
    std::unique_ptr<Connection> checked_out();
    std::unique_ptr<Connection> made_fit(std::unique_ptr<Connection> connection);
    void to_slots(std::unique_ptr<Connection> connection) noexcept;

    PoolOptions const options_;
    pid_t const process_;
    Slots slots_;
    Holders holders_;
    std::atomic<int> generation_ = 0;
    std::atomic<int> opened_ = 0;
    std::atomic<long long> borrowed_ = 0;
    std::atomic<long long> discarded_ = 0;
    std::atomic<long long> timeouts_ = 0;
};
