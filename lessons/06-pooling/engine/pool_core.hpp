// What a pool and its leases share. It ends with the last of them.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "06-pooling/lender.hpp"
#include "06-pooling/slots.hpp"

#include <sys/types.h>

#include <atomic>

namespace pooling {

//! [core]
class Pool::Core : public Lender {
public:
    explicit Core(PoolOptions options);

    /// A healthy connection, from the slots or new.
    std::unique_ptr<Connection> lend(std::source_location const& where);

    void take_back(std::unique_ptr<Connection> connection) noexcept override;
    void discard(std::unique_ptr<Connection> connection) noexcept override;

    /// Ends the generation, and with it all before: lends none of their connections
    /// again. Does nothing when another thread has ended it already, so that what was
    /// opened since then stays.
    void invalidate(int generation);

    /// That of the connections which are opened now.
    int generation() const { return generation_; }

    PoolStatistics statistics();
    std::vector<HeldLease> held_longer_than(std::chrono::seconds threshold);

private:
    std::unique_ptr<Connection> open_connection();
    std::unique_ptr<Connection> ensure_healthy(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> from_slots();
    void to_slots(std::unique_ptr<Connection> connection) noexcept;

    PoolOptions const options_;
    pid_t const process_;
    Slots slots_;
    LeaseRegistry leases_;
    std::atomic<int> generation_ = 0;
    std::atomic<int> opened_ = 0;
    std::atomic<long long> borrowed_ = 0;
    std::atomic<long long> discarded_ = 0;
    std::atomic<long long> timeouts_ = 0;
};
//! [core]

}  // namespace pooling
