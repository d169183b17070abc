// Exercise 13, task 6, core, 25 minutes: errors in one form
//
// After each change, in the workbook's folder:  ctest -R lesson13.6

#include "answer_errors.hpp"

namespace rest {

// TODO: fix both handlers: an error is JSON as every other answer is, and the words of
// an exception are for the log.
void answer_errors(httplib::Server& server, std::vector<Route> const& routes,
                   ErrorLog const& log)
{
    static_cast<void>(routes);
    server.set_exception_handler([log](httplib::Request const& request,
                                       httplib::Response& response,
                                       std::exception_ptr const& error) {
        std::string words = "something went wrong";
        try {
            std::rethrow_exception(error);
        } catch (std::exception const& exception) {
            words = exception.what();
        } catch (...) {
        }
        log(words);
        response.status = 500;
        response.set_content("<h1>Error</h1><p>" + request.path + ": " + words + "</p>",
                             "text/html");
    });
    server.set_error_handler([](httplib::Request const&, httplib::Response& response) {
        if (response.status != 500) {
            response.set_content(
                "<h1>Error " + std::to_string(response.status) + "</h1>", "text/html");
        }
    });
}

}  // namespace rest
