// Rejected by: answer_errors gives a body to an error that has none
// Shows: 405 {"detail":"Method Not Allowed"}
// Replaces: answer_errors.cpp
// Looks like: any error without a body becomes 405 where the path does not have the method; only a 404 does.

#include "answer_errors.hpp"

#include <algorithm>
#include <regex>

namespace rest {

namespace {

/// The words of an exception, or "unknown".
std::string words_of(std::exception_ptr const& error)
{
    try {
        std::rethrow_exception(error);
    } catch (std::exception const& exception) {
        return exception.what();
    } catch (...) {
        return "unknown";
    }
}

bool is_no_session_free(std::exception_ptr const& error)
{
    try {
        std::rethrow_exception(error);
    } catch (NoSessionFree const&) {
        return true;
    } catch (...) {
        return false;
    }
}

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
        if (is_no_session_free(error)) {
            response.set_header("Retry-After", "1");
            send_detail(response, 503, reason_of(503));
            return;
        }
        log(words_of(error));
        send_detail(response, 500, reason_of(500));
    });
    server.set_error_handler([routes](httplib::Request const& request,
                                      httplib::Response& response) {
        if (!response.body.empty()) {
            return;
        }
        for (Route const& route : routes) {
            if (std::regex_match(request.path, std::regex(route.pattern)) &&
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
