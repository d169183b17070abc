// What a request costs. Run it without sanitizers:
//   scripts/workbook run 13 --measure
#include "workbook/measure.hpp"
#include "conversation.hpp"
#include "sections.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <vector>

namespace rest {

namespace {

struct Measured {
    std::string way;
    double seconds;
};

void print_measured(std::string const& title, std::vector<Measured> const& all)
{
    double const largest =
        std::ranges::max_element(all, {}, &Measured::seconds)->seconds;
    workbook::print_section(title);
    workbook::Table table({"request", "time", ""});
    for (Measured const& row : all) {
        table.add({row.way, workbook::duration(row.seconds),
                   workbook::bar(row.seconds, largest)});
    }
    std::cout << table;
}

template <typename Send>
double seconds_each(int times, Send&& send)
{
    send();
    return workbook::seconds_of([&] {
               for (int i = 0; i < times; ++i) {
                   send();
               }
           }) /
           times;
}

// A server that does nothing but answer, on one connection that stays open.
double bare_request(bool no_delay, int times)
{
    httplib::Server server;
    server.set_tcp_nodelay(no_delay);
    server.set_keep_alive_max_count(1'000'000);
    server.Get("/", [](auto const&, auto& response) {
        response.set_content(R"({"status":"ok"})", "application/json");
    });
    int const port = server.bind_to_any_port("127.0.0.1");
    std::thread serving([&] { server.listen_after_bind(); });
    while (!server.is_running()) {
        std::this_thread::yield();
    }
    double seconds = 0;
    {
        httplib::Client client("127.0.0.1", port);
        client.set_keep_alive(true);
        seconds = seconds_each(times, [&] { client.Get("/"); });
    }
    server.stop();
    serving.join();
    return seconds;
}

}  // namespace

void measure_requests()
{
    Conversation service([](ApiOptions& options) {
        options.limits.requests_per_connection = 1'000'000;
        options.write_line = [](std::string const&) {};
    });
    for (int user = 1; user <= 1'000; ++user) {
        std::string const id = std::to_string(user);
        service.send("POST", "/users/", user_body("user" + id + "@example.com"));
        for (int item = 0; item < 3; ++item) {
            service.send("POST", "/users/" + id + "/items/", R"({"title":"Lamp"})");
        }
    }
    auto const get = [&](std::string const& path) {
        return seconds_each(300, [&] { service.send("GET", path); });
    };
    print_measured("One request on a connection that stays open",
                   {{"bare handler, without TCP_NODELAY", bare_request(false, 20)},
                    {"bare handler", bare_request(true, 1'000)},
                    {"GET /health", get("/health")},
                    {"GET /users/1", get("/users/1")}});
    std::vector<Measured> pages;
    for (int const limit : {1, 10, 100}) {
        std::string const path = "/users/?limit=" + std::to_string(limit);
        pages.push_back({"GET " + path, get(path)});
    }
    print_measured("A page of users with three items each", pages);
}

}  // namespace rest
