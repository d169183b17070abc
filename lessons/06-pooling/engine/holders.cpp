#include "06-pooling/engine/holders.hpp"

#include <algorithm>
#include <filesystem>

void Holders::add(int connection, Clock::time_point since,
                  std::source_location const& where)
{
    std::lock_guard const lock(mutex_);
    by_connection_.insert_or_assign(connection, Holder{since, where});
}

void Holders::remove(int connection)
{
    std::lock_guard const lock(mutex_);
    by_connection_.erase(connection);
}

std::vector<HeldLease> Holders::longer_than(std::chrono::seconds threshold,
                                            Clock::time_point now) const
{
    std::lock_guard const lock(mutex_);
    std::vector<HeldLease> found;
    for (auto const& [connection, holder] : by_connection_) {
        auto const held =
            std::chrono::duration_cast<std::chrono::seconds>(now - holder.since);
        if (held >= threshold) {
            std::filesystem::path const file = holder.where.file_name();
            found.push_back(
                {connection, held,
                 file.filename().string() + ":" + std::to_string(holder.where.line())});
        }
    }
    std::ranges::sort(found, [](HeldLease const& a, HeldLease const& b) {
        return a.held != b.held ? a.held > b.held : a.connection < b.connection;
    });
    return found;
}
