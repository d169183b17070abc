// The catalogue over HTTP, for attacks.
#pragma once

#include "13-rest-api/engine/server.hpp"
#include "twin/catalogue.hpp"

#include <mutex>

namespace security::twin {

/// GET /log-in, /product, /search, /sorted, /first, /chosen, /column, /review, /reviews
/// and /registered, each with the parameters of the function. It answers the rows as a
/// JSON list; 404 for no rows; 400 for std::invalid_argument; and 500 with the text of
/// any other exception, which is one mistake more.
///
/// It listens on 127.0.0.1 and nowhere else: there is no way to tell it another
/// address.
class TwinServer {
public:
    /// `catalogue` must outlive it.
    explicit TwinServer(Catalogue& catalogue);

    /// Returns the port: `port`, or any that is free for 0.
    int start(int port = 0) { return server_.start(port); }
    void stop() { server_.stop(); }

private:
    template <typename Ask>
    void add(std::string const& path, Ask ask);

    std::mutex one_at_a_time_;  // the catalogue has one session
    rest::HttpServer server_;
};

}  // namespace security::twin
