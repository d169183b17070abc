// What a connection costs, and how many are worth having.
#include "workbook/measure.hpp"
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <atomic>
#include <barrier>
#include <chrono>
#include <iostream>
#include <memory>
#include <thread>

namespace servers {

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void cost(Databases const& found)
{
    constexpr int times = 200;
    workbook::Table table({"database", "open and close", "SELECT by id", "ratio"});
    for (DatabaseKind const kind : found) {
        EmptyDatabase const database(kind);
        create_shop(database);
        auto start = Clock::now();
        for (int i = 0; i < times; ++i) {
            soci::session sql;
            database.open(sql);
        }
        double const opening = seconds_since(start) / times;
        soci::session sql;
        database.open(sql);
        start = Clock::now();
        for (int i = 0; i < times; ++i) {
            int age = 0;
            sql << "SELECT age FROM users WHERE id = 1", soci::into(age);
        }
        double const asking = seconds_since(start) / times;
        table.add({name_of(kind), workbook::duration(opening),
                   workbook::duration(asking),
                   std::to_string(static_cast<int>(opening / asking))});
    }
    workbook::print_section("What a connection costs");
    std::cout << table;
}

//! [throughput]
// SELECTs a second, with `size` sessions, each used by one thread.
double throughput(EmptyDatabase const& database, std::size_t size)
{
    std::vector<std::unique_ptr<soci::session>> sessions(size);
    for (auto& sql : sessions) {
        sql = std::make_unique<soci::session>();
        database.open(*sql);
    }
    std::atomic<bool> stop = false;
    std::atomic<long long> done = 0;
    std::barrier all_ready(static_cast<std::ptrdiff_t>(size) + 1);
    std::vector<std::jthread> threads;
    for (auto& sql : sessions) {
        threads.emplace_back([&, own = sql.get()] {
            all_ready.arrive_and_wait();
            while (!stop) {
                int age = 0;
                *own << "SELECT age FROM users WHERE id = 1", soci::into(age);
                *own << "SELECT age FROM users WHERE id = 3", soci::into(age);
                done += 2;
            }
        });
    }
    all_ready.arrive_and_wait();
    auto const start = Clock::now();
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    stop = true;
    double const seconds = seconds_since(start);
    threads.clear();  // joins
    return static_cast<double>(done) / seconds;
}
//! [throughput]

void sizes(Databases const& found)
{
    for (DatabaseKind const kind : found) {
        if (kind == DatabaseKind::sqlite) {
            continue;
        }
        EmptyDatabase const database(kind);
        create_shop(database);
        std::vector<std::pair<std::size_t, double>> rates;
        double largest = 0;
        for (std::size_t const size : {1U, 2U, 4U, 8U, 16U, 32U}) {
            double best = 0;  // the machine has other work now and then
            for (int i = 0; i < 3; ++i) {
                best = std::max(best, throughput(database, size));
            }
            rates.emplace_back(size, best);
            largest = std::max(largest, rates.back().second);
        }
        workbook::Table table({"sessions", "SELECTs a second", ""});
        for (auto const& [size, rate] : rates) {
            table.add({std::to_string(size),
                       workbook::thousands(static_cast<long long>(rate)),
                       workbook::bar(rate, largest)});
        }
        workbook::print_section("Sessions on " + name_of(kind));
        std::cout << table;
    }
}

}  // namespace

void measure_connections()
{
    Databases const found = databases();
    cost(found);
    sizes(found);
    std::cout << "\nThreads that run at once: " << std::thread::hardware_concurrency()
              << ". Client and server share them here.\n";
    if (found.size() < 3) {
        std::cout << "Without servers, only SQLite was measured.\n";
    }
}

}  // namespace servers
