// A lender for several threads: a fixed number of connections to a shop in a file.
#pragma once

#include "lease.hpp"

#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

namespace pooling::cases {

/// Four orders: of user 17 one, of 41 two, of 230 one.
class SharedLender : public Lender, public std::enable_shared_from_this<SharedLender> {
public:
    explicit SharedLender(int connections)
    {
        for (int i = 0; i < connections; ++i) {
            idle_.push_back(std::make_unique<Connection>());
            workbook::open_database(idle_.back()->sql, folder_ / "shop.db");
        }
        soci::session& sql = idle_.front()->sql;
        sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER)";
        sql << "INSERT INTO orders (id, user_id)"
               " VALUES (1, 17), (2, 41), (3, 41), (4, 230)";
    }

    /// Waits up to a second for a connection. Once that was in vain, because the code
    /// blocks itself, it waits no more.
    Lease borrow()
    {
        std::unique_lock lock(mutex_);
        bool const free = freed_.wait_for(lock, std::chrono::seconds(blocked_ ? 0 : 1),
                                          [this] { return !idle_.empty(); });
        if (!free) {
            blocked_ = true;
            throw std::runtime_error("no connection is given back");
        }
        std::unique_ptr<Connection> connection = std::move(idle_.back());
        idle_.pop_back();
        ++in_use_;
        return {std::move(connection), shared_from_this()};
    }

    void take_back(std::unique_ptr<Connection> connection) noexcept override
    {
        std::lock_guard const lock(mutex_);
        --in_use_;
        idle_.push_back(std::move(connection));
        freed_.notify_one();
    }

    void discard(std::unique_ptr<Connection> connection) noexcept override
    {
        take_back(std::move(connection));
    }

    int in_use() const
    {
        std::lock_guard const lock(mutex_);
        return in_use_;
    }

private:
    workbook::ScratchFolder folder_;
    mutable std::mutex mutex_;
    std::condition_variable freed_;
    std::vector<std::unique_ptr<Connection>> idle_;
    int in_use_ = 0;
    bool blocked_ = false;
};

}  // namespace pooling::cases
