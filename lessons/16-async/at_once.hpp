// How many do something at the same time.
#pragma once

#include <algorithm>
#include <mutex>

namespace async {

class AtOnce {
public:
    void begin()
    {
        std::lock_guard const lock(mutex_);
        most_ = std::max(most_, ++now_);
    }
    void end()
    {
        std::lock_guard const lock(mutex_);
        --now_;
    }
    int most() const
    {
        std::lock_guard const lock(mutex_);
        return most_;
    }

private:
    mutable std::mutex mutex_;
    int now_ = 0;
    int most_ = 0;
};

}  // namespace async
