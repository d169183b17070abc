// cpp-httplib's server, with the limits that it does not set itself.
#pragma once

#include <httplib.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <thread>

namespace rest {

//! [limits]
struct ServerLimits {
    /// Connections that are served at the same time. A connection that is kept alive
    /// holds its worker even while it is idle.
    std::size_t workers = 64;
    std::size_t waiting_connections = 1000;
    std::size_t body_bytes = 100'000;
    /// How long the server waits for the next bytes of a request, and for a client that
    /// does not read its answer.
    std::chrono::milliseconds read_timeout{5'000};
    std::chrono::milliseconds write_timeout{5'000};
    std::chrono::seconds idle{5};  ///< until a connection without a request is closed
    std::size_t requests_per_connection = 1000;
};
//! [limits]

/// Serves one port of 127.0.0.1: other machines cannot connect. A proxy in front of it
/// adds TLS, and decides who gets in.
class HttpServer {
public:
    explicit HttpServer(ServerLimits const& limits);
    ~HttpServer();
    HttpServer(HttpServer const&) = delete;
    HttpServer& operator=(HttpServer const&) = delete;

    /// For routes and handlers, before `start`.
    httplib::Server& handlers() { return server_; }

    /// Begins to serve in threads of its own. Returns the port, which is any free one
    /// if `port` is 0. Throws std::runtime_error when the port is taken, or when the
    /// server has been stopped.
    int start(int port);

    /// Stops accepting connections, answers the requests that have begun, and returns
    /// when that is done. Does nothing the second time. A handler must not call it: it
    /// waits for the handlers.
    void stop();

    /// Whether `stop` has begun. Answers then tell the client that the connection ends.
    bool is_stopping() const { return is_stopping_; }

private:
    /// For the listening socket, which cpp-httplib keeps to itself.
    class Listening : public httplib::Server {
    public:
        void set_backlog(int connections);
    };

    Listening server_;
    std::atomic<bool> is_stopping_ = false;
    std::mutex starting_or_stopping_;
    std::thread thread_;
};

}  // namespace rest
