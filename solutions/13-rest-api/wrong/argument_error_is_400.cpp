// Rejected by: answer_errors knows exceptions of any type
// Shows: 400 {"detail":"zq9x7"}
// Replaces: answer_errors.cpp
// Looks like: std::invalid_argument is answered with 400 and its words.
//
// Inside a handler, it is the program that has passed a wrong argument to something.

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
    } catch (std::invalid_argument const& mistake) {
        log(mistake.what());
        send_detail(response, 400, mistake.what());
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
