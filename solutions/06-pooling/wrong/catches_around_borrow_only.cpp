// Rejected by: order_counts lets no kind of exception out of a thread
// Verdict: crashed
// Replaces: order_counts.cpp
// Looks like: only the error of borrow is caught; an error of the database leaves the thread and ends the program.

#include "order_counts.hpp"

#include <atomic>
#include <exception>
#include <optional>
#include <thread>

namespace pooling {

namespace {

int orders_of(long long user_id, Lease const& lease)
{
    int orders = 0;
    lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
        soci::use(user_id), soci::into(orders);
    return orders;
}

}  // namespace

std::vector<int> order_counts(std::vector<long long> const& user_ids, int threads,
                              std::function<Lease()> const& borrow)
{
    // A place for each request: no two threads write to the same one.
    std::vector<int> counts(user_ids.size());
    std::vector<std::exception_ptr> errors(user_ids.size());
    std::atomic<std::size_t> next = 0;
    auto const work = [&] {
        for (std::size_t i = next++; i < user_ids.size(); i = next++) {
            std::optional<Lease> lease;
            try {
                lease = borrow();
            } catch (...) {
                errors[i] = std::current_exception();
                continue;
            }
            counts[i] = orders_of(user_ids[i], *lease);
        }
    };
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < threads; ++i) {
            workers.emplace_back(work);
        }
    }  // all have ended here
    for (std::exception_ptr const& error : errors) {
        if (error) {
            std::rethrow_exception(error);
        }
    }
    return counts;
}

}  // namespace pooling
