// What a connection costs, and what more of them bring. Run it without sanitizers:
//   scripts/workbook run 06 --measure
#include "workbook/measure.hpp"
#include "sections.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <atomic>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <vector>

namespace {

using workbook::duration;
using workbook::seconds_of;

constexpr int borrowers = 16;

// A database with enough orders that counting them takes a moment.
PoolOptions options_with_orders(workbook::ScratchFolder const& folder, int orders)
{
    PoolOptions options = shop_options(folder);
    soci::session sql;
    options.open(sql);
    sql << "WITH RECURSIVE numbers (n) AS"
           " (VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < :orders)"
           " INSERT INTO orders SELECT n FROM numbers",
        soci::use(orders);
    sql << "CREATE TABLE counters (value INTEGER NOT NULL)";
    sql << "INSERT INTO counters VALUES (0)";
    return options;
}

void measure_opening()
{
    workbook::print_section("A connection for each of so many requests");
    workbook::Table table({"requests", "way", "time", ""});
    std::vector<std::pair<int, std::vector<double>>> rows;
    for (int const requests : {10, 100, 1'000, 10'000}) {
        workbook::ScratchFolder const folder;
        PoolOptions const options = shop_options(folder);
        double const opened = seconds_of([&] {
            for (int i = 0; i < requests; ++i) {
                soci::session sql;
                options.open(sql);
                count_orders(sql);
            }
        });
        Pool pool(options);
        double const borrowed = seconds_of([&] {
            for (int i = 0; i < requests; ++i) {
                Lease const lease = pool.borrow();
                count_orders(lease.session());
            }
        });
        rows.push_back({requests, {opened, borrowed}});
    }
    double const largest = rows.back().second[0];
    for (auto const& [requests, seconds] : rows) {
        table.add({workbook::thousands(requests), "opened", duration(seconds[0]),
                   workbook::bar(seconds[0], largest)});
        table.add({workbook::thousands(requests), "borrowed", duration(seconds[1]),
                   workbook::bar(seconds[1], largest)});
    }
    std::cout << table;
}

struct Outcome {
    double seconds = 0;
    int failed = 0;  // "database is locked": SQLite lets one connection write at a time
};

// Sixteen threads share the requests; each borrows a connection for each of its own.
Outcome serve(Pool& pool, int requests, std::string const& statement)
{
    std::atomic<int> failed = 0;
    auto const work = [&] {
        for (int request = 0; request < requests / borrowers; ++request) {
            try {
                Lease const lease = pool.borrow();
                lease.session() << statement;
            } catch (soci::soci_error const&) {
                ++failed;
            }
        }
    };
    double const seconds = seconds_of([&] {
        std::vector<std::jthread> workers;
        for (int i = 0; i < borrowers; ++i) {
            workers.emplace_back(work);
        }
    });
    return {seconds, failed};
}

// The best of three rounds: what else the machine does can only make a round slower.
void measure_size(std::string const& title, int requests, std::string const& statement)
{
    workbook::print_section(title);
    std::map<int, Outcome> outcomes;
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        for (int const size : {1, 2, 3, 4, 8, 16}) {
            workbook::ScratchFolder const folder;
            PoolOptions options = options_with_orders(folder, 20'000);
            options.size = size;
            options.max_overflow = 0;
            Pool pool(options);
            Outcome const outcome = serve(pool, requests, statement);
            Outcome& kept = outcomes[size];
            kept.seconds =
                round == 0 ? outcome.seconds : std::min(kept.seconds, outcome.seconds);
            kept.failed += outcome.failed;
            best = std::max(best, requests / outcome.seconds);
        }
    }
    workbook::Table table({"connections", "requests/s", "failed", ""});
    for (auto const& [size, outcome] : outcomes) {
        double const rate = requests / outcome.seconds;
        table.add({std::to_string(size),
                   workbook::thousands(static_cast<long long>(rate)),
                   std::to_string(outcome.failed), workbook::bar(rate, best)});
    }
    std::cout << table;
}

}  // namespace

void measure_pools()
{
    measure_opening();
    measure_size("16 threads that read, on pools of several sizes", 1'600,
                 "SELECT sum(id) FROM orders");
    measure_size("16 threads that write, on pools of several sizes", 1'600,
                 "UPDATE counters SET value = value + 1");
}
