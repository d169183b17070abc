#include "twin/twin_server.hpp"

#include "13-rest-api/engine/errors.hpp"

#include <stdexcept>

namespace security::twin {

namespace {

void answer_rows(httplib::Response& response, Rows const& rows)
{
    rest::answer_json(response, rows.empty() ? 404 : 200, rest::ordered_json(rows));
}

}  // namespace

template <typename Ask>
void TwinServer::add(std::string const& path, Ask ask)
{
    server_.handlers().Get(
        path, [this, ask](httplib::Request const& request, auto& response) {
            std::lock_guard const lock(one_at_a_time_);
            auto const value = [&](char const* name) {
                return request.get_param_value(name);
            };
            try {
                answer_rows(response, ask(value));
            } catch (std::invalid_argument const& refused) {
                rest::answer_detail(response, 400, refused.what());
            } catch (std::exception const& error) {
                rest::answer_detail(response, 500, error.what());
            }
        });
}

TwinServer::TwinServer(Catalogue& shop) : server_(rest::ServerLimits{})
{
    add("/log-in",
        [&](auto value) { return shop.log_in(value("email"), value("password")); });
    add("/product", [&](auto value) { return shop.product(value("id")); });
    add("/search", [&](auto value) { return shop.search(value("text")); });
    add("/sorted", [&](auto value) { return shop.sorted(value("by")); });
    add("/first", [&](auto value) { return shop.first(value("limit")); });
    add("/chosen", [&](auto value) { return shop.chosen(value("ids")); });
    add("/column", [&](auto value) { return shop.column(value("name")); });
    add("/review", [&](auto value) { return shop.add_review(value("text")); });
    add("/reviews", [&](auto value) { return shop.reviews_of(value("user")); });
    add("/registered", [&](auto value) { return shop.registered(value("email")); });
}

}  // namespace security::twin
