// The whole service: everything that main() puts together.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "07-migrations/engine/revision.hpp"
#include "engine/access_log.hpp"
#include "engine/passwords.hpp"
#include "engine/routes.hpp"
#include "engine/server.hpp"

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace rest {

/// What another service adds to this one, as that of lesson 14 does.
struct Extension {
    /// Revisions that follow those of this lesson (see tables.hpp).
    std::vector<migrations::Revision> revisions = {};

    /// The JSON Schemas that its calls name.
    std::map<std::string, ordered_json> schemas = {};

    /// Sees each connection of the pool when it is opened.
    std::function<void(soci::session&)> configure = [](soci::session&) {};

    /// Sees the table of all calls before it is installed.
    std::function<void(Routes&, pooling::Pool&, Report const&)> change_routes =
        [](Routes&, pooling::Pool&, Report const&) {};

    /// Sees each answer before it is sent.
    std::function<void(httplib::Request const&, httplib::Response&)> finish =
        [](httplib::Request const&, httplib::Response&) {};
};

struct ApiOptions {
    std::filesystem::path database;  ///< or what `open_urls_with` opens (lesson 15)
    int connections = 4;             ///< the most that the pool opens
    std::chrono::milliseconds wait_for_connection{2'000};
    PasswordCost password_cost;
    ServerLimits limits;
    WriteLine write_line = [](std::string const&) {};  ///< the access log
    std::filesystem::path swagger_ui;                  ///< see add_docs_page
    std::shared_ptr<pooling::Clock> clock = std::make_shared<pooling::Clock>();
    std::function<std::string()> new_request_id = random_request_id;
    Extension extension = {};
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
    void add_calls(ApiOptions const& options);
    void add_handlers(Extension const& extension);
    Report report();

    pooling::Pool pool_;
    AccessLog log_;
    Routes routes_;
    HttpServer server_;  // last, so that it ends before what its handlers use
};

}  // namespace rest
