// Replaces: answer_errors.cpp
//
// Better when: there are more kinds of exceptions: a catch for each, in one place.

#include "answer_errors.hpp"

#include <algorithm>
#include <regex>

namespace rest {

namespace {

std::string joined(std::vector<std::string> const& methods)
{
    std::string text;
    for (std::string const& method : methods) {
        text += (text.empty() ? "" : ", ") + method;
    }
    return text;
}

}  // namespace

void answer_errors(httplib::Server& server, std::vector<Route> const& routes,
                   ErrorLog const& log)
{
    server.set_exception_handler([log](httplib::Request const&,
                                       httplib::Response& response,
                                       std::exception_ptr const& error) {
        response.headers.clear();
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
    });
    server.set_error_handler([routes](httplib::Request const& request,
                                      httplib::Response& response) {
        if (!response.body.empty()) {
            return;
        }
        for (Route const& route : routes) {
            if (response.status == 404 &&
                std::regex_match(request.path, std::regex(route.pattern)) &&
                std::find(route.methods.begin(), route.methods.end(), request.method) ==
                    route.methods.end()) {
                response.set_header("Allow", joined(route.methods));
                response.status = 405;
            }
        }
        send_detail(response, response.status, reason_of(response.status));
    });
}

}  // namespace rest
