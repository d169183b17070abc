// serve: the service, until SIGTERM or Ctrl+C.
//
//   scripts/workbook serve 13 --database service.db --port 8000
//
// Chapter: docs/13-rest-api.md

#include "engine/api.hpp"
#include "engine/bodies.hpp"
#include "engine/openapi.hpp"
#include "engine/service_settings.hpp"
#include "engine/serving.hpp"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>

int main(int count, char** arguments)
try {
    rest::ApiOptions options =
        rest::read_options([](std::string const& name) -> std::optional<std::string> {
            char const* const value = std::getenv(name.c_str());
            return value == nullptr ? std::nullopt : std::optional<std::string>(value);
        });
    int port = 8000;
    CLI::App app{"Serves users and items on 127.0.0.1.", "serve"};
    app.add_option("--database", options.database, "The SQLite file");
    app.add_option("--port", port, "0: any that is free")->check(CLI::Range(0, 65535));
    bool only_openapi = false;
    app.add_flag("--openapi", only_openapi,
                 "Print the OpenAPI document, and serve nothing");
    CLI11_PARSE(app, count, arguments);
    if (only_openapi) {
        options.database = ":memory:";
        rest::Api const api(options);
        std::cout << rest::openapi_document(api.routes(), rest::all_schemas()).dump(1)
                  << '\n';
        return 0;
    }
    options.write_line = [](std::string const& line) { std::cerr << line + '\n'; };

    rest::Api api(options);
    rest::serve_until_terminated(api, port);
    return 0;
} catch (std::exception const& error) {
    std::cerr << "serve: " << error.what() << '\n';
    return 1;
}
