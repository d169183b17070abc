#include "cancelling.hpp"

#include <array>
#include <chrono>
#include <stdexcept>
#include <string>

namespace async::pq {

//! [cancel]
Cancel handle_to_cancel(PGconn* connection)
{
    Cancel handle(PQgetCancel(connection));
    if (!handle) {
        throw std::runtime_error("there is no connection to cancel a query of");
    }
    return handle;
}

void cancel(Cancel const& handle)
{
    std::array<char, 256> error{};
    // Opens another connection for this one message, and waits until it is closed.
    if (PQcancel(handle.get(), error.data(), static_cast<int>(error.size())) == 0) {
        throw std::runtime_error(error.data());
    }
}
//! [cancel]

bool is_running(int pid, PGconn* other)
{
    auto const end = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    std::string const question =
        "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND pid = " +
        std::to_string(pid);
    while (std::chrono::steady_clock::now() < end) {
        if (ask(other, question) == "1") {
            return true;
        }
    }
    return false;
}

}  // namespace async::pq
