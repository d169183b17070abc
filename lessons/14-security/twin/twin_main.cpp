// twin: the vulnerable service, for attacks by hand and by sqlmap; or, with --bound,
// its counterpart. It has invented data and listens on 127.0.0.1 only.
//
// Chapter: docs/14-security.md

#include "13-rest-api/engine/termination.hpp"
#include "twin/twin_server.hpp"
#include "workbook/database.hpp"

#include <CLI/CLI.hpp>

#include <exception>
#include <future>
#include <iostream>

int main(int count, char** arguments)
try {
    int port = 0;
    bool bound = false;
    CLI::App app{"A service that is vulnerable on purpose, on 127.0.0.1.", "twin"};
    app.add_option("--port", port, "0: any that is free")->check(CLI::Range(0, 65535));
    app.add_flag("--bound", bound, "The same service without the mistakes");
    CLI11_PARSE(app, count, arguments);

    workbook::ScratchDatabase database;
    security::twin::create_shop(database.sql);
    auto const catalogue = bound ? security::twin::bound_catalogue(database.sql)
                                 : security::twin::pasted_catalogue(database.sql);
    security::twin::TwinServer server(*catalogue);
    std::promise<void> stopped;
    rest::Termination const termination([&] {
        server.stop();
        stopped.set_value();
    });
    std::cout << "http://127.0.0.1:" << server.start(port) << std::endl;
    stopped.get_future().wait();
    return 0;
} catch (std::exception const& error) {
    std::cerr << "twin: " << error.what() << '\n';
    return 1;
}
