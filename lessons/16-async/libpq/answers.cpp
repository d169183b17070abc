#include "answers.hpp"

#include <poll.h>

#include <algorithm>
#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace async::pq {

namespace {

[[noreturn]] void broken(PGconn* connection)
{
    throw std::runtime_error(PQerrorMessage(connection));
}

//! [send]
// Hands the statement to libpq. Does not wait.
void send(PGconn* connection, std::string const& statement)
{
    if (PQsetnonblocking(connection, 1) != 0 ||
        PQsendQuery(connection, statement.c_str()) == 0) {
        broken(connection);
    }
}

// Sends as much as the socket takes, and returns what to wait for: an answer, and while
// something is left, room to send it.
short send_more(PGconn* connection)
{
    int const left = PQflush(connection);
    if (left < 0) {
        broken(connection);
    }
    return left == 0 ? POLLIN : POLLIN | POLLOUT;
}
//! [send]

//! [receive]
// Reads what has arrived. Returns whether the answer is complete; it is in `text` then.
bool receive(PGconn* connection, std::string& text)
{
    if (PQconsumeInput(connection) == 0) {
        broken(connection);
    }
    while (PQisBusy(connection) == 0) {
        Result const result(PQgetResult(connection));
        if (!result) {
            return true;
        }
        text = in_words(result.get());
    }
    return false;
}
//! [receive]

void wait_for_any(std::vector<pollfd>& sockets)
{
    while (::poll(sockets.data(), sockets.size(), -1) < 0) {
        if (errno != EINTR) {
            throw std::system_error(errno, std::generic_category(), "poll");
        }
    }
}

}  // namespace

//! [answers]
Answers answers(std::vector<Connection> const& connections,
                std::string const& statement)
{
    Answers all;
    all.texts.resize(connections.size());
    std::vector<pollfd> sockets;
    for (Connection const& connection : connections) {
        send(connection.get(), statement);
        sockets.push_back({PQsocket(connection.get()), send_more(connection.get()), 0});
    }
    int waiting = static_cast<int>(connections.size());
    while (waiting > 0) {
        all.most_at_a_time = std::max(all.most_at_a_time, waiting);
        wait_for_any(sockets);
        ++all.turns;
        for (std::size_t i = 0; i < sockets.size(); ++i) {
            if (sockets[i].revents == 0) {
                continue;
            }
            if (receive(connections[i].get(), all.texts[i])) {
                sockets[i].fd = -1;  // poll() ignores it
                --waiting;
            } else {
                sockets[i].events = send_more(connections[i].get());
            }
        }
    }
    return all;
}
//! [answers]

}  // namespace async::pq
