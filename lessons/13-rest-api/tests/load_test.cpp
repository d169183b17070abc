// Many clients at once, and a service that ends in the middle of their work.
#include "api_lab.hpp"
#include "engine/termination.hpp"
#include "raw_client.hpp"
#include "serve_process.hpp"
#include "workbook/check_same.hpp"

#include <atomic>
#include <future>
#include <latch>
#include <mutex>
#include <set>
#include <thread>

namespace rest::cases {

namespace {

// Clients that create users, each on a connection of its own, until the service ends.
class WritingClients {
public:
    WritingClients(int port, int clients) : port_(port), working_(clients)
    {
        for (int i = 0; i < clients; ++i) {
            threads_.emplace_back([this, i] {
                write(i);
                --working_;
            });
        }
    }
    ~WritingClients() { end(); }
    WritingClients(WritingClients const&) = delete;
    WritingClients& operator=(WritingClients const&) = delete;

    /// Waits until this many writes are acknowledged in all, or no client is working.
    void wait_for(std::size_t writes)
    {
        while (count() < writes && working_ > 0) {
            std::this_thread::yield();
        }
    }

    std::set<std::string> acknowledged()
    {
        end();
        return acknowledged_;
    }

    /// Answers that were neither whole nor missing.
    std::atomic<int> broken = 0;

private:
    void end()
    {
        for (std::thread& thread : threads_) {
            if (thread.joinable()) {
                thread.join();
            }
        }
    }

    std::size_t count()
    {
        std::lock_guard const lock(mutex_);
        return acknowledged_.size();
    }

    // Reads by itself, because httplib::Client would hide an answer cut off in its
    // middle behind the same error as none at all.
    void write(int client)
    {
        for (int i = 0;; ++i) {
            std::string const email =
                "c" + std::to_string(client) + "-" + std::to_string(i) + "@example.com";
            std::string const body = ApiLab::user_body(email).dump();
            std::string answer;
            try {
                answer = send_raw(port_,
                                  "POST /users/ HTTP/1.1\r\nConnection: close\r\n"
                                  "Content-Type: application/json\r\nContent-Length: " +
                                      std::to_string(body.size()) + "\r\n\r\n" + body);
            } catch (std::runtime_error const&) {
                return;  // nobody listens any more
            }
            if (answer.empty()) {
                return;
            }
            bool const is_whole =
                answer.find("\r\n\r\n{\"id\":") != std::string::npos &&
                answer.ends_with("\"items\":[]}");
            if (!answer.starts_with("HTTP/1.1 201") || !is_whole) {
                ++broken;
                return;
            }
            std::lock_guard const lock(mutex_);
            acknowledged_.insert(email);
        }
    }

    int const port_;
    std::atomic<int> working_;
    std::mutex mutex_;
    std::set<std::string> acknowledged_;
    std::vector<std::thread> threads_;
};

std::set<std::string> stored_emails(std::filesystem::path const& database)
{
    soci::session sql(*soci::factory_sqlite3(), database.string());
    soci::rowset<std::string> const rows = (sql.prepare << "SELECT email FROM users");
    return {rows.begin(), rows.end()};
}

}  // namespace

TEST_CASE("the service answers 400 requests at once with four connections")
{
    ApiLab lab;
    for (int i = 0; i < 5; ++i) {
        lab.add_user("user" + std::to_string(i) + "@example.com");
    }
    int const clients = 400;
    std::atomic<int> answered = 0;
    std::latch start(clients);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < clients; ++i) {
            threads.emplace_back([&, i] {
                httplib::Client client("127.0.0.1", lab.port);
                client.set_read_timeout(600, 0);
                client.set_connection_timeout(600, 0);
                start.arrive_and_wait();
                auto const answer =
                    i % 4 == 0 ? client.Post("/users/1/items/", R"({"title":"Lamp"})",
                                             "application/json")
                               : client.Get("/users/");
                answered +=
                    answer && (answer->status == 200 || answer->status == 201) ? 1 : 0;
            });
        }
    }
    CHECK(answered == clients);
    CHECK(lab.count("items") == clients / 4);
    CHECK(lab.api->pool().statistics().opened_in_all <= 4);
    CHECK(lab.api->pool().statistics().in_use == 0);
}

TEST_CASE("the service never loses a write that it has acknowledged when it is killed")
{
    workbook::ScratchFolder const folder;
    for (int round = 0; round < 3; ++round) {
        auto const database = folder / ("service" + std::to_string(round) + ".db");
        ServeProcess service(database);
        WritingClients clients(service.port, 8);
        clients.wait_for(40);
        service.send(SIGKILL);
        CHECK(service.wait() == -SIGKILL);

        std::set<std::string> const acknowledged = clients.acknowledged();
        std::set<std::string> const stored = stored_emails(database);
        CHECK(acknowledged.size() >= 40);
        CHECK(std::ranges::includes(stored, acknowledged));

        ServeProcess again(database);  // and works on
        httplib::Client client("127.0.0.1", again.port);
        client.set_read_timeout(600, 0);
        auto const health = client.Get("/health");
        REQUIRE(health);
        CHECK(health->status == 200);
        again.send(SIGTERM);
        CHECK(again.wait() == 0);
    }
}

TEST_CASE("the service breaks no answer when it is asked to stop")
{
    workbook::ScratchFolder const folder;
    for (int const signal : {SIGTERM, SIGINT}) {
        auto const database = folder / ("service" + std::to_string(signal) + ".db");
        ServeProcess service(database);
        WritingClients clients(service.port, 8);
        clients.wait_for(40);
        service.send(signal);
        CHECK_SAME(service.read_line(), "stopped");
        CHECK(service.wait() == 0);

        std::set<std::string> const acknowledged = clients.acknowledged();
        CHECK(clients.broken == 0);
        CHECK(std::ranges::includes(stored_emails(database), acknowledged));
    }
}

TEST_CASE("the service finishes a request that runs when it is asked to stop")
{
    ApiLab lab;
    std::promise<void> inside;
    std::promise<void> go_on;
    lab.api->handlers().Get("/slow", [&](auto const&, auto& response) {
        inside.set_value();
        go_on.get_future().wait();
        response.set_content("all of it", "text/plain");
    });
    lab.client();
    std::string answer;
    std::jthread client([&] {
        httplib::Client own("127.0.0.1", lab.port);
        own.set_read_timeout(600, 0);
        own.set_keep_alive(true);
        answer = shown(own.Get("/slow"));
    });
    inside.get_future().wait();
    std::jthread stopping([&] { lab.api->stop(); });
    // Only when the port is closed does the request go on.
    auto const refuses = [&] {
        try {
            RawClient const late(lab.port);
            return false;
        } catch (std::runtime_error const&) {
            return true;
        }
    };
    while (!refuses()) {
        std::this_thread::yield();
    }
    go_on.set_value();
    stopping.join();
    client.join();
    CHECK_SAME(answer, "200 all of it");
}

TEST_CASE("HttpServer refuses a port that is taken")
{
    ApiLab lab;
    lab.client();
    ApiLab other;
    CHECK_THROWS_AS(other.api->start(lab.port), std::runtime_error);
}

TEST_CASE("HttpServer stops at once after its start and more than once")
{
    for (int i = 0; i < 20; ++i) {
        HttpServer server(ServerLimits{});
        server.start(0);
        server.stop();
        server.stop();
    }
}

TEST_CASE("Termination calls once for a signal and not without one")
{
    int calls = 0;
    {
        Termination const termination([&] { ++calls; });
    }
    CHECK(calls == 0);
    std::promise<void> called;
    {
        Termination const termination([&] {
            ++calls;
            called.set_value();
        });
        ::kill(::getpid(), SIGTERM);
        called.get_future().wait();
    }
    CHECK(calls == 1);
}

}  // namespace rest::cases
