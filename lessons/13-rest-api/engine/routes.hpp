// The calls that the service has, in one table.
#pragma once

#include "12-schemas/engine/schema.hpp"
#include "engine/errors.hpp"

#include <httplib.h>

#include <functional>
#include <limits>
#include <optional>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace rest {

//! [endpoint]
enum class In { path, query };

/// A whole number in the path or after the '?'.
struct Parameter {
    std::string name;
    In in = In::path;
    long long at_least = std::numeric_limits<long long>::min();
    long long at_most = std::numeric_limits<long long>::max();
    std::optional<long long> otherwise = {};  ///< if it is left out; only in a query
};

/// What comes back: a status, what that means, and the name of the body's schema.
struct Outcome {
    int status = 200;
    std::string meaning;
    std::string schema;
    bool is_list = false;
};

class Call;

/// One call. It serves to match requests, to check parameters, and to write the header
/// `Allow` and the OpenAPI document.
struct Endpoint {
    std::string method;
    std::string path;  ///< "/users/{user_id}"
    std::string summary;
    std::vector<Parameter> parameters;
    std::string takes;  ///< the name of the body's schema; "" for no body
    std::vector<Outcome> outcomes;
    std::function<void(Call const&, httplib::Response&)> handle;
};
//! [endpoint]

/// A request with its parameters read and checked.
class Call {
public:
    /// Throws schemas::Invalid with all problems of the parameters.
    Call(httplib::Request const& request, Endpoint const& endpoint);

    httplib::Request const& request;

    /// The value of a parameter that the endpoint has.
    long long operator[](std::string_view parameter) const;

    /// The body. Throws HttpError 415 when it is not sent as application/json, and
    /// schemas::Invalid with all of its problems.
    template <typename T>
    T body(schemas::Schema<T> const& schema) const
    {
        require_json();
        return schema.parse(request.body);
    }

private:
    void require_json() const;

    std::vector<std::pair<std::string, long long>> values_;
};

class Routes {
public:
    void add(Endpoint endpoint);

    std::vector<Endpoint> const& all() const { return endpoints_; }

    /// Calls `change` with each endpoint, before `install`. Its method and path stay
    /// as they are.
    void change_each(std::function<void(Endpoint&)> const& change);

    /// Registers all of them. `answer_exception` answers what a handler throws. The
    /// table must outlive the server.
    void install(httplib::Server& server, Report const& report) const;

    /// The methods for a path, as the header Allow lists them: "GET, HEAD, POST". Empty
    /// when no endpoint has the path.
    std::string allowed(std::string const& path) const;

private:
    std::vector<Endpoint> endpoints_;
    std::vector<std::regex> patterns_;
};

}  // namespace rest
