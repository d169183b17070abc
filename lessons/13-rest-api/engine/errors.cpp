#include "engine/errors.hpp"

#include "06-pooling/pool_options.hpp"
#include "engine/reasons.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

namespace rest {

namespace {

void answer_try_again(httplib::Response& response)
{
    answer_detail(response, 503, reason_of(503));
    response.set_header("Retry-After", "1");
}

}  // namespace

void answer_json(httplib::Response& response, int status, ordered_json const& body)
{
    response.status = status;
    response.set_content(
        body.dump(-1, ' ', false, ordered_json::error_handler_t::replace),
        "application/json");
}

void answer_detail(httplib::Response& response, int status, std::string const& detail)
{
    answer_json(response, status, {{"detail", detail}});
}

//! [answer-exception]
void answer_exception(httplib::Response& response, std::exception_ptr error,
                      Report const& report)
{
    response.headers.clear();  // a Location, an ETag
    response.body.clear();
    try {
        std::rethrow_exception(std::move(error));
    } catch (schemas::Invalid const& invalid) {
        answer_json(response, 422, schemas::detail(invalid.problems()));
    } catch (HttpError const& refused) {
        answer_detail(response, refused.status, refused.what());
    } catch (pooling::PoolTimeout const& timeout) {
        report(timeout.what());
        answer_try_again(response);
    } catch (soci::sqlite3_soci_error const& failed) {
        report(failed.get_error_message());  // what() has the bound values, too
        bool const is_busy = (failed.result() & 0xff) == SQLITE_BUSY;
        is_busy ? answer_try_again(response)
                : answer_detail(response, 500, reason_of(500));
    } catch (soci::soci_error const& failed) {
        report(failed.get_error_message());
        answer_detail(response, 500, reason_of(500));
    } catch (std::exception const& failed) {
        report(failed.what());
        answer_detail(response, 500, reason_of(500));
    } catch (...) {
        report("something that is no std::exception was thrown");
        answer_detail(response, 500, reason_of(500));
    }
}
//! [answer-exception]

void answer_bare_error(httplib::Response& response)
{
    if (response.status >= 400 && !response.has_header("Content-Type")) {
        answer_detail(response, response.status, reason_of(response.status));
    }
}

//! [answer-and-close]
void answer_and_close(httplib::Response& response, int status)
{
    ordered_json const body{{"detail", reason_of(status)}};
    response.status = status;
    response.set_header("Connection", "close");
    // cpp-httplib closes the connection when a content provider returns false.
    response.set_content_provider(
        "application/json", [text = body.dump()](std::size_t, httplib::DataSink& sink) {
            sink.write(text.data(), text.size());
            return false;
        });
}
//! [answer-and-close]

}  // namespace rest
