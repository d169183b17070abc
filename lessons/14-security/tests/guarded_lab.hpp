// A guarded service on a database of its own, and people who use it.
#pragma once

#include "13-rest-api/tests/api_lab.hpp"
#include "engine/account_tables.hpp"
#include "engine/guarded_api.hpp"
#include "workbook/database.hpp"

#include <string>
#include <vector>

namespace security::cases {

using nlohmann::json;
using rest::cases::shown;
using namespace std::chrono_literals;

inline std::string const password = "lamp otter granite fog";

class GuardedLab {
public:
    using Change = std::function<void(rest::ApiOptions&, GuardOptions&)>;

    explicit GuardedLab(Change const& change = [](auto&, auto&) {})
        : lab_([&](rest::ApiOptions& options) {
              GuardOptions guard;
              guard.now = [this] { return now; };
              guard.write_event = [this](auto const& line) { events.push_back(line); };
              change(options, guard);
              options = guarded(std::move(options), guard);
          })
    {
    }

    /// Sends a request with the headers of somebody, and returns the answer.
    httplib::Response ask(httplib::Headers const& headers, std::string const& method,
                          std::string const& path, std::string const& body = "")
    {
        httplib::Request request;
        request.method = method;
        request.path = path;
        request.headers = headers;
        request.body = body;
        if (!body.empty()) {
            request.set_header("Content-Type", "application/json");
        } else if (method != "GET") {
            request.set_header("Content-Length", "0");
        }
        auto const answer = lab_.client().send(request);
        REQUIRE(answer);
        return *answer;
    }

    int status(httplib::Headers const& headers, std::string const& method,
               std::string const& path, std::string const& body = "")
    {
        return ask(headers, method, path, body).status;
    }

    /// Registers a user and returns the id.
    long long sign_up(std::string const& email, std::string const& with = password)
    {
        auto const answer = ask({}, "POST", "/users/",
                                json{{"email", email}, {"password", with}}.dump());
        INFO(answer.body);
        REQUIRE(answer.status == 201);
        return json::parse(answer.body)["id"];
    }

    httplib::Response try_to_log_in(std::string const& email, std::string const& with,
                                    std::string const& handover = "bearer",
                                    httplib::Headers const& headers = {})
    {
        json const body{{"email", email}, {"password", with}, {"handover", handover}};
        return ask(headers, "POST", "/sessions/", body.dump());
    }

    /// Logs in and returns the headers that prove it.
    httplib::Headers log_in(std::string const& email,
                            std::string const& with = password)
    {
        auto const answer = try_to_log_in(email, with);
        INFO(answer.body);
        REQUIRE(answer.status == 201);
        return bearer(json::parse(answer.body)["token"]);
    }

    static httplib::Headers bearer(std::string const& token)
    {
        return {{"Authorization", "Bearer " + token}};
    }

    /// Logs in as a browser does and returns "__Host-session=<token>".
    std::string cookie_of(std::string const& email)
    {
        auto const answer = try_to_log_in(email, password, "cookie");
        REQUIRE(answer.status == 201);
        std::string const cookie = answer.get_header_value("Set-Cookie");
        return cookie.substr(0, cookie.find(';'));
    }

    void make_administrator(std::string const& email)
    {
        soci::session sql;
        workbook::open_database(sql, file());
        REQUIRE(security::make_administrator(sql, email));
    }

    std::filesystem::path file() const { return lab_.folder / "service.db"; }
    rest::cases::ApiLab& lab() { return lab_; }

    std::chrono::sys_seconds now{
        std::chrono::sys_days{std::chrono::year(2026) / 6 / 1}};
    std::vector<std::string> events;

private:
    rest::cases::ApiLab lab_;
};

}  // namespace security::cases
