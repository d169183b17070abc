#include "06-pooling/engine/lease_registry.hpp"

#include <algorithm>
#include <filesystem>

namespace pooling {

void LeaseRegistry::add(int connection, Clock::time_point since,
                        std::source_location const& where)
{
    std::lock_guard const lock(mutex_);
    by_connection_.insert_or_assign(connection, Borrowing{since, where});
}

void LeaseRegistry::remove(int connection)
{
    std::lock_guard const lock(mutex_);
    by_connection_.erase(connection);
}

//! [held-longer-than]
std::vector<HeldLease> LeaseRegistry::held_longer_than(std::chrono::seconds threshold,
                                                       Clock::time_point now) const
{
    std::lock_guard const lock(mutex_);
    std::vector<HeldLease> found;
    for (auto const& [connection, borrowing] : by_connection_) {
        auto const held =
            std::chrono::duration_cast<std::chrono::seconds>(now - borrowing.since);
        if (held >= threshold) {
            std::filesystem::path const file = borrowing.where.file_name();
            found.push_back({connection, held,
                             file.filename().string() + ":" +
                                 std::to_string(borrowing.where.line())});
        }
    }
    std::ranges::sort(found, [](HeldLease const& a, HeldLease const& b) {
        return a.held != b.held ? a.held > b.held : a.connection < b.connection;
    });
    return found;
}
//! [held-longer-than]

}  // namespace pooling
