// A shop with six orders, and a pool for it.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "workbook/files.hpp"

#include <functional>

namespace async {

/// Orders 1 to 6: of user 17 one of 900 cents; of 41 two, 300 and 1200; of 230 three of
/// 100 each.
class Shop {
public:
    /// A pool of at most `connections`. `set_up` runs on each new one.
    explicit Shop(
        int connections,
        std::function<void(soci::session&)> set_up = [](soci::session&) {});

    pooling::Pool& pool() { return pool_; }

private:
    pooling::PoolOptions options(int connections,
                                 std::function<void(soci::session&)> set_up);

    workbook::ScratchFolder folder_;
    pooling::Pool pool_;
};

int count_orders(soci::session& sql, long long user_id);

}  // namespace async
