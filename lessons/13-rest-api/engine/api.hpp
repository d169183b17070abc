// The whole service: everything that main() puts together.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "engine/access_log.hpp"
#include "engine/passwords.hpp"
#include "engine/routes.hpp"
#include "engine/server.hpp"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace rest {

struct ApiOptions {
    std::filesystem::path database;
    int connections = 4;  ///< the most that the pool opens
    std::chrono::milliseconds wait_for_connection{2'000};
    PasswordCost password_cost;
    ServerLimits limits;
    WriteLine write_line = [](std::string const&) {};  ///< the access log
    std::shared_ptr<pooling::Clock> clock = std::make_shared<pooling::Clock>();
    std::function<std::string()> new_request_id = random_request_id;
};

/// Owns what serves requests, from the pool to the port.
class Api {
public:
    /// Opens the database, creates or upgrades its tables, and serves nothing yet.
    /// Throws what the database throws.
    explicit Api(ApiOptions options);

    /// Begins to serve. Returns the port, which is any free one if `port` is 0.
    int start(int port = 0);

    /// Stops accepting, finishes the requests that are running, and returns.
    void stop() { server_.stop(); }

    pooling::Pool& pool() { return pool_; }
    Routes const& routes() const { return routes_; }

    /// For adding a handler, before `start`.
    httplib::Server& handlers() { return server_.handlers(); }

private:
    void add_calls(PasswordCost const& cost);
    void add_handlers();
    Report report();

    pooling::Pool pool_;
    AccessLog log_;
    Routes routes_;
    HttpServer server_;  // last, so that it ends before what its handlers use
};

}  // namespace rest
