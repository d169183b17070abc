// Replaces: gather.cpp
//
// Better when: more than an index and an error are shared. One mutex guards all of it, and
// there is nothing to think about which atomic is written first.

#include "gather.hpp"

#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace async {

namespace {

class Gathering {
public:
    Gathering(pooling::Pool& pool, std::vector<Query> const& queries)
        : pool_(pool), queries_(queries), results_(queries.size())
    {
    }

    void work()
    {
        while (std::optional<std::size_t> const i = next()) {
            try {
                pooling::Lease const lease = pool_.borrow();
                results_[*i] = run_within(lease.session(),
                                          {.stop = stop_.get_token(), .deadline = {}},
                                          queries_[*i]);
            } catch (...) {
                std::lock_guard const lock(mutex_);
                if (!error_) {
                    error_ = std::current_exception();
                }
                stop_.request_stop();
            }
        }
    }

    std::vector<int> results()
    {
        if (error_) {
            std::rethrow_exception(error_);
        }
        return std::move(results_);
    }

private:
    std::optional<std::size_t> next()
    {
        std::lock_guard const lock(mutex_);
        if (error_ || next_ == queries_.size()) {
            return std::nullopt;
        }
        return next_++;
    }

    pooling::Pool& pool_;
    std::vector<Query> const& queries_;
    std::vector<int> results_;
    std::mutex mutex_;
    std::size_t next_ = 0;
    std::exception_ptr error_;
    std::stop_source stop_;
};

}  // namespace

std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries)
{
    Gathering gathering(pool, queries);
    {
        std::vector<std::jthread> threads;
        for (int i = 1; i < limit; ++i) {
            threads.emplace_back([&] { gathering.work(); });
        }
        gathering.work();  // the caller would only wait
    }
    return gathering.results();
}

}  // namespace async
