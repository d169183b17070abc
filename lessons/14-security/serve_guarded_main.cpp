// serve_guarded: the guarded service, until SIGTERM or Ctrl+C.
//
//   scripts/workbook serve 14 --database service.db --port 8000
//
// Chapter: docs/14-security.md

#include "13-rest-api/engine/service_settings.hpp"
#include "13-rest-api/engine/serving.hpp"
#include "engine/account_tables.hpp"
#include "engine/guarded_api.hpp"
#include "workbook/database.hpp"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>

namespace {

std::optional<std::string> from_environment(std::string const& name)
{
    char const* const value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

int grant(rest::ApiOptions const& options, std::string const& email)
{
    soci::session sql;
    workbook::open_database(sql, options.database);
    if (!security::make_administrator(sql, email)) {
        std::cerr << "serve_guarded: there is no user with this address\n";
        return 1;
    }
    std::cout << "is an administrator now\n";
    return 0;
}

}  // namespace

int main(int count, char** arguments)
try {
    rest::ApiOptions options = rest::read_options(from_environment);
    int port = 8000;
    std::string administrator;
    std::optional<int> attempts;
    CLI::App app{"Serves users and items to those who may, on 127.0.0.1.",
                 "serve_guarded"};
    app.add_option("--database", options.database, "The SQLite file");
    app.add_option("--port", port, "0: any that is free")->check(CLI::Range(0, 65535));
    app.add_option("--attempts", attempts,
                   "How many attempts to log in may fail in a quarter of an hour, by "
                   "account and by address")
        ->check(CLI::PositiveNumber);
    app.add_option("--make-administrator", administrator,
                   "Make the user with this address an administrator, and serve "
                   "nothing");
    CLI11_PARSE(app, count, arguments);
    if (!administrator.empty()) {
        return grant(options, administrator);
    }
    options.write_line = [](std::string const& line) { std::cerr << line + '\n'; };
    security::GuardOptions guard;
    guard.write_event = options.write_line;
    guard.throttle.for_account = attempts.value_or(guard.throttle.for_account);
    guard.throttle.for_address = attempts.value_or(guard.throttle.for_address);

    rest::Api api(security::guarded(options, guard));
    for (std::string const& call :
         security::calls_without_rule(api.routes(), guard.rules)) {
        std::cerr << "nobody may use " + call + ": it has no rule\n";
    }
    rest::serve_until_terminated(api, port);
    return 0;
} catch (std::exception const& error) {
    std::cerr << "serve_guarded: " << error.what() << '\n';
    return 1;
}
