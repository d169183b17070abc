// Rejected by: answer_errors gives a body to an error that has none
// Shows: GET, HEAD
// Replaces: answer_errors.cpp
// Looks like: Allow is part of a 404 too, where the path has a route for the method.
//
// The task was not found; the method is allowed.

#include "answer_errors.hpp"

#include <algorithm>
#include <regex>

namespace rest {

namespace {

std::string joined(std::vector<std::string> const& methods)
{
    std::string all;
    for (std::string const& method : methods) {
        all += (all.empty() ? "" : ", ") + method;
    }
    return all;
}

void answer_exception(httplib::Response& response, std::exception_ptr const& error,
                      ErrorLog const& log)
{
    response = httplib::Response();
    try {
        std::rethrow_exception(error);
    } catch (NoSessionFree const&) {
        response.set_header("Retry-After", "1");
        send_detail(response, 503, reason_of(503));
        return;
    } catch (std::exception const& exception) {
        log(exception.what());
    } catch (...) {
        log("unknown");
    }
    send_detail(response, 500, reason_of(500));
}

}  // namespace

void answer_errors(httplib::Server& server, std::vector<Route> const& routes,
                   ErrorLog const& log)
{
    server.set_exception_handler([log](httplib::Request const&,
                                       httplib::Response& response,
                                       std::exception_ptr const& error) {
        answer_exception(response, error, log);
    });
    server.set_error_handler(
        [routes](httplib::Request const& request, httplib::Response& response) {
            if (!response.body.empty()) {
                return;
            }
            if (response.status == 404) {
                for (Route const& route : routes) {
                    if (std::regex_match(request.path, std::regex(route.pattern))) {
                        auto const& methods = route.methods;
                        response.set_header("Allow", joined(methods));
                        if (std::find(methods.begin(), methods.end(), request.method) ==
                            methods.end()) {
                            response.status = 405;
                        }
                    }
                }
            }
            send_detail(response, response.status, reason_of(response.status));
        });
}

}  // namespace rest
