// api_bench: what the service costs, beside a handler that does nothing and beside
// plain SQLite. scripts/bench api runs it; by itself it tells little.
//
//   api_bench serve           three servers until its input ends; prints a name and a
//                             port for each
//   api_bench data            the data layer against raw prepared statements
//   api_bench soak SECONDS CONNECTIONS
//                             writes from many connections, and counts what is stored
//
// Chapter: docs/13-rest-api.md

#include "engine/api.hpp"
#include "engine/bodies.hpp"
#include "engine/items.hpp"
#include "engine/lease_per_request.hpp"
#include "engine/user_calls.hpp"
#include "engine/users.hpp"
#include "raw_users.hpp"
#include "workbook/files.hpp"
#include "workbook/measure.hpp"
#include "workbook/table.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <atomic>
#include <iostream>
#include <thread>

namespace {

using namespace rest;

constexpr int user_count = 1000;
constexpr int items_of_each = 3;

ApiOptions options_for(std::filesystem::path const& database)
{
    ApiOptions options;
    options.database = database;
    options.password_cost = PasswordCost::least();
    return options;
}

void add_users(Api& api)
{
    with_session(api.pool(), [](soci::session& sql) {
        soci::transaction transaction(sql);
        for (int i = 1; i <= user_count; ++i) {
            long long const id =
                insert_user(sql, "user" + std::to_string(i) + "@example.com",
                            schemas::PasswordHash("not a hash"));
            for (int item = 1; item <= items_of_each; ++item) {
                insert_item(sql, {.title = "Item " + std::to_string(item),
                                  .description = "of user " + std::to_string(i),
                                  .owner_id = id});
            }
        }
        transaction.commit();
    });
}

std::string body_of(int port, std::string const& path)
{
    auto const answer = httplib::Client("127.0.0.1", port).Get(path);
    if (!answer || answer->status != 200) {
        throw std::runtime_error("no answer from " + path);
    }
    return answer->body;
}

void serve()
{
    workbook::ScratchFolder const folder;
    Api api(options_for(folder / "bench.db"));
    add_users(api);
    int const port = api.start();

    // The same bytes, from memory.
    HttpServer bare{ServerLimits{}};
    for (std::string const path : {"/users/1", "/users/"}) {
        bare.handlers().Get(path,
                            [body = body_of(port, path)](auto const&, auto& answer) {
                                answer.set_content(body, "application/json");
                            });
    }
    int const bare_port = bare.start(0);

    // The same JSON, from SQLite's own interface.
    HttpServer raw{ServerLimits{}};
    auto const file = (folder / "bench.db").string();
    raw.handlers().Get("/users/1", [&](auto const&, auto& answer) {
        answer.set_content(RawUsers::of_this_thread(file).json_of_user(1),
                           "application/json");
    });
    raw.handlers().Get("/users/", [&](auto const&, auto& answer) {
        answer.set_content(RawUsers::of_this_thread(file).json_of_list(100),
                           "application/json");
    });
    int const raw_port = raw.start(0);
    for (std::string const path : {"/users/1", "/users/"}) {
        if (body_of(raw_port, path) != body_of(port, path)) {
            throw std::runtime_error("the servers answer differently to " + path);
        }
    }

    std::cout << "service " << port << "\nbare " << bare_port << "\nraw " << raw_port
              << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {
    }
}

template <typename Work>
double best_of(int runs, Work const& work)
{
    double best = workbook::seconds_of(work);
    for (int i = 1; i < runs; ++i) {
        best = std::min(best, workbook::seconds_of(work));
    }
    return best;
}

void measure_data_layer()
{
    workbook::ScratchFolder const folder;
    Api api(options_for(folder / "bench.db"));
    add_users(api);
    RawUsers raw((folder / "bench.db").string());
    workbook::Table table({"100 users with 3 items", "time", "ratio"});
    with_statements(api.pool(), [&](KeptStatements& statements) {
        double const plain = best_of(20, [&] { raw.list(100); });
        double const layer = best_of(20, [&] { list_users(statements, 0, 100); });
        table.add({"raw prepared statements", workbook::duration(plain), "1.00"});
        char ratio[20];
        std::snprintf(ratio, sizeof ratio, "%.2f", layer / plain);
        table.add({"list_users", workbook::duration(layer), ratio});
    });
    std::cout << table;
}

void soak(int seconds, int connections)
{
    workbook::ScratchFolder const folder;
    ApiOptions options = options_for(folder / "bench.db");
    options.limits.workers = static_cast<std::size_t>(connections) + 1;
    Api api(options);
    add_users(api);
    int const port = api.start();
    std::atomic<long long> stored = 0;
    std::atomic<long long> read = 0;
    std::atomic<long long> failed = 0;
    auto const end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    std::vector<std::thread> clients;
    for (int i = 1; i <= connections; ++i) {
        clients.emplace_back([&, owner = std::to_string(i)] {
            httplib::Client client("127.0.0.1", port);
            client.set_keep_alive(true);
            client.set_tcp_nodelay(true);
            while (std::chrono::steady_clock::now() < end) {
                auto const created =
                    client.Post("/users/" + owner + "/items/", R"({"title": "soak"})",
                                "application/json");
                created && created->status == 201 ? ++stored : ++failed;
                auto const got = client.Get("/users/" + owner);
                got && got->status == 200 ? ++read : ++failed;
            }
        });
    }
    for (std::thread& client : clients) {
        client.join();
    }
    api.stop();
    long long found = 0;
    with_session(api.pool(), [&](soci::session& sql) {
        sql << "SELECT count(*) FROM items WHERE title = 'soak'", soci::into(found);
    });
    std::cout << connections << " connections, " << seconds << " s: " << stored
              << " writes acknowledged, " << found << " stored, " << read << " reads, "
              << failed << " errors\n";
    if (found != stored || failed != 0) {
        throw std::runtime_error("a write was lost, or a request failed");
    }
}

}  // namespace

int main(int count, char** arguments)
try {
    CLI::App app{"Measures the service of lesson 13.", "api_bench"};
    app.require_subcommand(1);
    app.add_subcommand("serve", "Three servers, until the end of the input")
        ->callback(serve);
    app.add_subcommand("data", "The data layer against raw statements")
        ->callback(measure_data_layer);
    int seconds = 30;
    int connections = 64;
    CLI::App* const soaking =
        app.add_subcommand("soak", "Writes from many connections");
    soaking->add_option("seconds", seconds)->check(CLI::Range(1, 600));
    soaking->add_option("connections", connections)->check(CLI::Range(1, 256));
    soaking->callback([&] { soak(seconds, connections); });
    CLI11_PARSE(app, count, arguments);
    return 0;
} catch (std::exception const& error) {
    std::cerr << "api_bench: " << error.what() << '\n';
    return 1;
}
