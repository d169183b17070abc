#include "engine/api.hpp"

#include "engine/bodies.hpp"
#include "engine/docs_page.hpp"
#include "engine/lease_per_request.hpp"
#include "engine/openapi.hpp"
#include "engine/tables.hpp"
#include "engine/user_calls.hpp"
#include "workbook/database.hpp"

namespace rest {

namespace {

pooling::PoolOptions pool_options(ApiOptions const& options)
{
    pooling::PoolOptions pool;
    pool.open = [file = options.database,
                 configure = options.extension.configure](soci::session& sql) {
        workbook::open_database(sql, file);
        configure(sql);
    };
    pool.size = options.connections;
    pool.max_overflow = 0;
    pool.timeout = options.wait_for_connection;
    return pool;
}

bool has_body(std::string const& method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

//! [refuse-early]
// Refuses what cpp-httplib 0.11 would wait for, or accept without a limit.
bool refuse_early(httplib::Request const& request, httplib::Response& response)
{
    bool const has_length = request.has_header("Content-Length");
    if (request.has_header("Transfer-Encoding")) {
        // A body in chunks is not counted against the limit.
        answer_and_close(response, 411);
    } else if (request.has_header("Content-Encoding")) {
        // Nor is what a compressed body unpacks to.
        answer_and_close(response, 415);
    } else if (has_body(request.method) && !has_length) {
        response.status = 411;  // cpp-httplib would wait until the read timeout
    } else if (request.ranges.size() > 1) {
        // Each range would be sent with headers of its own, even if all are the same.
        answer_and_close(response, 416);
    } else {
        return false;
    }
    return true;
}
//! [refuse-early]

}  // namespace

Api::Api(ApiOptions options)
    : pool_(pool_options(options)),
      log_(options.write_line, options.clock, options.new_request_id),
      server_(options.limits)
{
    with_session(pool_, [&](soci::session& sql) {
        upgrade_tables(sql, options.extension.revisions);
    });
    add_calls(options);
    add_handlers(options.extension);
}

int Api::start(int port)
{
    return server_.start(port);
}

Report Api::report()
{
    return [this](std::string const& what) { log_.error(what); };
}

void Api::add_calls(ApiOptions const& options)
{
    PasswordCost const& cost = options.password_cost;
    Extension const& extension = options.extension;
    add_user_calls(routes_, pool_, cost);
    add_item_calls(routes_, pool_, cost);
    routes_.add({"GET",
                 "/health",
                 "Ask whether the service can work",
                 {},
                 "",
                 {{200, "It can", "Health"}, {503, "Not now", "Error"}},
                 [this](Call const&, httplib::Response& response) {
                     with_session(pool_, [](soci::session& sql) {
                         int one = 0;
                         sql << "SELECT 1", soci::into(one);
                     });
                     answer_json(response, 200, health_response_schema().write({}));
                 }});
    extension.change_routes(routes_, pool_, report());
    routes_.install(server_.handlers(), report());

    auto schemas = all_schemas();
    schemas.insert(extension.schemas.begin(), extension.schemas.end());
    std::string const document = openapi_document(routes_, schemas).dump(1);
    server_.handlers().Get(R"(/openapi\.json)",
                           [document](auto const&, auto& response) {
                               response.set_content(document, "application/json");
                           });
    add_docs_page(server_.handlers(), options.swagger_ui);
}

//! [add-handlers]
void Api::add_handlers(Extension const& extension)
{
    httplib::Server& server = server_.handlers();
    server.set_pre_routing_handler([this](auto const& request, auto& response) {
        log_.begin();
        return refuse_early(request, response)
                   ? httplib::Server::HandlerResponse::Handled
                   : httplib::Server::HandlerResponse::Unhandled;
    });
    server.set_exception_handler(
        [report = report()](auto const&, auto& response, std::exception_ptr error) {
            answer_exception(response, std::move(error), report);
        });
    server.set_error_handler([this](auto const& request, auto& response) {
        bool const is_ours = response.has_header("Content-Type");
        if (!is_ours && response.status == 404) {
            std::string const allowed = routes_.allowed(request.path);
            if (!allowed.empty()) {
                response.status = 405;
                response.set_header("Allow", allowed);
            }
        }
        answer_bare_error(response);
    });
    // Called last, before an answer is sent.
    server.set_post_routing_handler(
        [this, finish = extension.finish](auto const& request, auto& response) {
            // A browser may keep an answer, for If-None-Match; a shared cache may not.
            response.set_header("Cache-Control", "private, no-cache");
            response.set_header("X-Content-Type-Options", "nosniff");
            if (server_.is_stopping()) {
                response.set_header("Connection", "close");
            }
            finish(request, response);
            log_.end(request, response);
        });
}
//! [add-handlers]

}  // namespace rest
