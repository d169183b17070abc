#include "cancelling.hpp"

#include <array>
#include <chrono>
#include <stdexcept>

namespace async::pq {

//! [cancel]
void cancel(PGconn* connection)
{
    Cancel const request(PQgetCancel(connection));
    std::array<char, 256> error{};
    // Opens another connection for this one message, and waits until it is closed.
    if (PQcancel(request.get(), error.data(), static_cast<int>(error.size())) == 0) {
        throw std::runtime_error(error.data());
    }
}
//! [cancel]

bool is_running(PGconn* connection, PGconn* other)
{
    auto const end = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    std::string const question =
        "SELECT count(*) FROM pg_stat_activity WHERE state ="
        " 'active' AND pid = " +
        std::to_string(PQbackendPID(connection));
    while (std::chrono::steady_clock::now() < end) {
        if (ask(other, question) == "1") {
            return true;
        }
    }
    return false;
}

}  // namespace async::pq
