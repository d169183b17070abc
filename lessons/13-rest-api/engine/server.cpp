#include "engine/server.hpp"

#include "engine/worker_queue.hpp"

#include <sys/socket.h>

#include <stdexcept>

namespace rest {

//! [set-limits]
HttpServer::HttpServer(ServerLimits const& limits)
{
    server_.new_task_queue = [limits] {
        return new WorkerQueue(limits.workers, limits.waiting_connections);
    };
    server_.set_payload_max_length(limits.body_bytes);
    server_.set_read_timeout(limits.read_timeout);
    server_.set_write_timeout(limits.write_timeout);
    server_.set_keep_alive_timeout(limits.idle.count());
    server_.set_keep_alive_max_count(limits.requests_per_connection);
    // Headers and body of an answer are two writes. Without this, the system holds the
    // second back until the client has acknowledged the first.
    server_.set_tcp_nodelay(true);
    // cpp-httplib sets SO_REUSEPORT, which lets a second service take the same port,
    // and half of the requests.
    server_.set_socket_options([](socket_t socket) {
        int const on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
}
//! [set-limits]

HttpServer::~HttpServer()
{
    stop();
}

void HttpServer::Listening::set_backlog(int connections)
{
    ::listen(svr_sock_, connections);
}

int HttpServer::start(int port)
{
    std::lock_guard const lock(starting_or_stopping_);
    if (is_stopping_) {
        throw std::runtime_error("the server was stopped before it started");
    }
    std::string const host = "127.0.0.1";
    if (port == 0) {
        port = server_.bind_to_any_port(host);
    } else if (!server_.bind_to_port(host, port)) {
        port = -1;
    }
    if (port < 0) {
        throw std::runtime_error(
            "cannot listen on this port of 127.0.0.1; is another program "
            "using it?");
    }
    server_.set_backlog(512);  // cpp-httplib 0.11 asks for 5
    thread_ = std::thread([this] { server_.listen_after_bind(); });
    // A stop() before that would be lost.
    while (!server_.is_running()) {
        std::this_thread::yield();
    }
    return port;
}

void HttpServer::stop()
{
    is_stopping_ = true;
    std::lock_guard const lock(starting_or_stopping_);
    if (thread_.joinable()) {
        server_.stop();
        thread_.join();
    }
}

}  // namespace rest
