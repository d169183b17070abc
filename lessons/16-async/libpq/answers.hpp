// Many queries at a time in one thread.
#pragma once

#include "connection.hpp"

#include <string>
#include <vector>

namespace async::pq {

struct Answers {
    std::vector<std::string> texts;
    int most_at_a_time = 0;  ///< queries that were sent and not answered
    int turns = 0;           ///< how often poll() has returned
};

/// Sends the statement on each of the connections, and waits for all answers at once.
/// Throws std::runtime_error when a connection breaks.
Answers answers(std::vector<Connection> const& connections,
                std::string const& statement);

}  // namespace async::pq
