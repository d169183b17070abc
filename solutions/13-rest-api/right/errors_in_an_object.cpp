// Replaces: answer_errors.cpp
//
// Better when: the handlers share more than the routes.

#include "answer_errors.hpp"

#include <memory>
#include <regex>

namespace rest {

namespace {

class Errors {
public:
    Errors(std::vector<Route> const& routes, ErrorLog log) : log_(std::move(log))
    {
        for (Route const& route : routes) {
            std::string allow;
            for (std::string const& method : route.methods) {
                allow += allow.empty() ? method : ", " + method;
            }
            known_.push_back({std::regex(route.pattern), route.methods, allow});
        }
    }

    void on_exception(httplib::Response& response,
                      std::exception_ptr const& error) const
    {
        response.headers.clear();
        response.body = "";
        try {
            try {
                std::rethrow_exception(error);
            } catch (NoSessionFree const&) {
                send_detail(response, 503, "Service Unavailable");
                response.set_header("Retry-After", "1");
            }
        } catch (std::exception const& exception) {
            log_(exception.what());
            send_detail(response, 500, "Internal Server Error");
        } catch (...) {
            log_("unknown");
            send_detail(response, 500, "Internal Server Error");
        }
    }

    void on_error(httplib::Request const& request, httplib::Response& response) const
    {
        if (response.body.size() > 0) {
            return;
        }
        for (Known const& route : known_) {
            if (response.status != 404 ||
                !std::regex_match(request.path, route.pattern)) {
                continue;
            }
            bool has_method = false;
            for (std::string const& method : route.methods) {
                has_method = has_method || method == request.method;
            }
            if (!has_method) {
                response.status = 405;
                response.set_header("Allow", route.allow);
            }
        }
        send_detail(response, response.status, reason_of(response.status));
    }

private:
    struct Known {
        std::regex pattern;
        std::vector<std::string> methods;
        std::string allow;
    };
    std::vector<Known> known_;
    ErrorLog log_;
};

}  // namespace

void answer_errors(httplib::Server& server, std::vector<Route> const& routes,
                   ErrorLog const& log)
{
    auto const errors = std::make_shared<Errors const>(routes, log);
    server.set_exception_handler(
        [errors](httplib::Request const&, httplib::Response& response,
                 std::exception_ptr error) { errors->on_exception(response, error); });
    server.set_error_handler(
        [errors](httplib::Request const& request, httplib::Response& response) {
            errors->on_error(request, response);
        });
}

}  // namespace rest
