// Many queries in one thread, with PostgreSQL's own library and without SOCI.
//
//   scripts/servers with build/learn/pq_queries [--measure]
//
// Chapter: docs/16-async.md

#include "answers.hpp"
#include "cancelling.hpp"
#include "workbook/measure.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <cstdlib>
#include <future>
#include <iostream>
#include <string>
#include <vector>

using namespace async;

namespace {

constexpr int no_server = 77;  // ctest counts the test as skipped

std::vector<pq::Connection> open_connections(std::string const& url, int count)
{
    std::vector<pq::Connection> connections;
    for (int i = 0; i < count; ++i) {
        connections.push_back(pq::connect(url));
    }
    return connections;
}

void twenty_in_one_thread(std::string const& url)
{
    std::vector<pq::Connection> const connections = open_connections(url, 20);
    pq::Answers all;
    double const seconds = workbook::seconds_of(
        [&] { all = pq::answers(connections, "SELECT 'slept' FROM pg_sleep(0.2)"); });
    std::cout << std::ranges::count(all.texts, "slept") << " answers, "
              << all.most_at_a_time << " queries at a time\n"
              << "less than half of the 4 s that they take one after the other: "
              << (seconds < 2 ? "yes" : "no") << '\n';
}

void cancelled(std::string const& url)
{
    pq::Connection const connection = pq::connect(url);
    pq::Connection const other = pq::connect(url);
    // Both before a thread uses the connection: libpq allows one thread at a time.
    pq::Cancel const handle = pq::handle_to_cancel(connection.get());
    int const pid = PQbackendPID(connection.get());
    std::future<std::string> answer = std::async(std::launch::async, [&] {
        return pq::ask(connection.get(), "SELECT pg_sleep(60)");
    });
    if (pq::is_running(pid, other.get())) {
        pq::cancel(handle);
    }
    std::cout << answer.get() << "\nafterwards: "
              << pq::ask(connection.get(), "SELECT 'the connection works'") << '\n';

    pq::cancel(handle);  // too early: nothing runs
    std::cout << "cancelled before it began: "
              << pq::ask(connection.get(), "SELECT 'it runs'") << '\n';
}

void a_deadline_of_the_server(std::string const& url)
{
    pq::Connection const connection = pq::connect(url);
    pq::ask(connection.get(), "SET statement_timeout = '50ms'");
    std::cout << pq::ask(connection.get(), "SELECT pg_sleep(60)") << '\n';
}

double in_threads(std::vector<pq::Connection> const& connections,
                  std::string const& statement)
{
    return workbook::seconds_of([&] {
        std::vector<std::future<std::string>> answers;
        for (pq::Connection const& connection : connections) {
            answers.push_back(std::async(std::launch::async, [&] {
                return pq::ask(connection.get(), statement);
            }));
        }
        for (std::future<std::string>& answer : answers) {
            answer.get();
        }
    });
}

void measure(std::string const& url)
{
    workbook::print_section("Queries to a server");
    std::string const statement = "SELECT pg_sleep(0.02)";
    workbook::Table table({"queries of 20 ms", "way", "time"});
    for (int const queries : {1, 4, 20}) {
        auto const connections = open_connections(url, queries);
        double const threads = in_threads(connections, statement);
        double const one =
            workbook::seconds_of([&] { answers(connections, statement); });
        table.add(
            {std::to_string(queries), "one thread, poll()", workbook::duration(one)});
        table.add(
            {std::to_string(queries), "a thread each", workbook::duration(threads)});
    }
    std::cout << table;
}

}  // namespace

int main(int count, char** arguments)
try {
    char const* const url = std::getenv("WORKBOOK_POSTGRESQL_URL");
    if (url == nullptr || *url == '\0') {
        std::cerr
            << "pq_queries: there is no PostgreSQL server: WORKBOOK_POSTGRESQL_URL"
               " is not set; scripts/servers starts one\n";
        return no_server;
    }
    if (count == 2 && std::string(arguments[1]) == "--measure") {
        measure(url);
        return 0;
    }
    workbook::print_section("20 queries of 0.2 s, one thread");
    twenty_in_one_thread(url);
    workbook::print_section("PQcancel");
    cancelled(url);
    workbook::print_section("A deadline of the server");
    a_deadline_of_the_server(url);
} catch (std::exception const& error) {
    std::cerr << "pq_queries: " << error.what() << '\n';
    return 1;
}
