// Replaces: order_counts.cpp
//
// Better when: the errors should stay with their threads: a future carries the
// exception to get(). The calling thread takes part in the work.

#include "order_counts.hpp"

#include <atomic>
#include <exception>
#include <future>

namespace pooling {

std::vector<int> order_counts(std::vector<long long> const& user_ids, int threads,
                              std::function<Lease()> const& borrow)
{
    std::vector<int> counts(user_ids.size());
    std::atomic<std::size_t> next = 0;
    auto const work = [&] {
        std::exception_ptr first_error;
        for (std::size_t i = next++; i < counts.size(); i = next++) {
            try {
                Lease const lease = borrow();
                lease.session() << "SELECT count(*) FROM orders WHERE user_id = :id",
                    soci::use(user_ids[i]), soci::into(counts[i]);
            } catch (...) {
                first_error = first_error ? first_error : std::current_exception();
            }
        }
        if (first_error) {
            std::rethrow_exception(first_error);
        }
    };
    std::vector<std::future<void>> workers;
    for (int i = 1; i < threads; ++i) {
        workers.push_back(std::async(std::launch::async, work));
    }
    workers.push_back(std::async(std::launch::deferred, work));
    workers.back().wait();  // here, on this thread
    for (auto& worker : workers) {
        worker.wait();
    }
    for (auto& worker : workers) {
        worker.get();
    }
    return counts;
}

}  // namespace pooling
