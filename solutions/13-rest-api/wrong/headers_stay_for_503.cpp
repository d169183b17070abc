// Rejected by: answer_errors says when to come back while no session is free
// Shows: "1"
// Replaces: answer_errors.cpp
// Looks like: the headers of the handler are removed for 500 and stay for 503.
//
// The handler of the request had set them before it asked for a session.

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
    response.headers.clear();
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
                    auto const& methods = route.methods;
                    if (std::find(methods.begin(), methods.end(), request.method) ==
                            methods.end() &&
                        std::regex_match(request.path, std::regex(route.pattern))) {
                        response.status = 405;
                        response.set_header("Allow", joined(methods));
                        break;
                    }
                }
            }
            send_detail(response, response.status, reason_of(response.status));
        });
}

}  // namespace rest
