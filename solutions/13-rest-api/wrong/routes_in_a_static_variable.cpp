// Rejected by: answer_errors names the methods that a path has
// Shows: none
// Replaces: answer_errors.cpp
// Looks like: the routes are in a static variable, which the first call fills for every server.
//
// It lives long enough, and there is one of it.

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
    static std::vector<Route> const kept = routes;
    server.set_error_handler(
        [](httplib::Request const& request, httplib::Response& response) {
            if (!response.body.empty()) {
                return;
            }
            if (response.status == 404) {
                for (Route const& route : kept) {
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
