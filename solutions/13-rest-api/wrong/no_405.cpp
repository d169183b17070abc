// Rejected by: answer_errors names the methods that a path has
// Shows: 404 {"detail":"Not Found"}
// Replaces: answer_errors.cpp
// Looks like: a method that the path does not have gets a 404.
//
// The client looks for another address, and there is none.

#include "answer_errors.hpp"

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

}  // namespace

void answer_errors(httplib::Server& server, std::vector<Route> const&,
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
    server.set_error_handler([](httplib::Request const&, httplib::Response& response) {
        if (!response.body.empty()) {
            return;
        }
        send_detail(response, response.status, reason_of(response.status));
    });
}

}  // namespace rest
