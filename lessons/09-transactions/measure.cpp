// What a commit costs, and what eight writers do to each other. Run it without
// sanitizers:  scripts/workbook run 09 --measure
#include "workbook/measure.hpp"
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/database.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <iostream>
#include <latch>
#include <thread>
#include <vector>

namespace transactions {

namespace {

using Clock = std::chrono::steady_clock;

// How many rows a second, with so many in each transaction, in 0.4 seconds.
double rows_a_second(std::string const& synchronous, int rows_each)
{
    workbook::ScratchFolder const folder;
    soci::session sql;
    workbook::open_database(sql, folder / "rows.db");
    sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT)";
    sql << "PRAGMA synchronous = " + synchronous;
    std::string const note = "two lamps, and a notebook";
    soci::statement insert =
        (sql.prepare << "INSERT INTO orders (note) VALUES (:note)", soci::use(note));
    long long rows = 0;
    double const seconds = workbook::seconds_of([&] {
        auto const end = Clock::now() + std::chrono::milliseconds(400);
        while (Clock::now() < end) {
            soci::transaction transaction(sql);
            for (int i = 0; i < rows_each; ++i) {
                insert.execute(true);
            }
            transaction.commit();
            rows += rows_each;
        }
    });
    return static_cast<double>(rows) / seconds;
}

// The best of three rounds: what else the machine does can only make a round slower.
double best_rows_a_second(std::string const& synchronous, int rows_each)
{
    return std::max({rows_a_second(synchronous, rows_each),
                     rows_a_second(synchronous, rows_each),
                     rows_a_second(synchronous, rows_each)});
}

void measure_rows()
{
    struct Row {
        int rows_each;
        std::string synchronous;
        double rate;
    };
    std::vector<Row> rows;
    for (int const rows_each : {1, 10, 100, 1'000}) {
        for (std::string const synchronous : {"FULL", "NORMAL", "OFF"}) {
            std::cerr << "measuring " << rows_each << " rows a transaction, "
                      << synchronous << '\n';
            rows.push_back(
                {rows_each, synchronous, best_rows_a_second(synchronous, rows_each)});
        }
    }
    double const largest = std::ranges::max_element(rows, {}, &Row::rate)->rate;
    workbook::print_section("Rows a second, by rows in each transaction");
    workbook::Table table({"rows each", "synchronous", "rows a second", ""});
    for (Row const& row : rows) {
        table.add({workbook::thousands(row.rows_each), row.synchronous,
                   workbook::thousands(static_cast<long long>(row.rate)),
                   workbook::bar(row.rate, largest)});
    }
    std::cout << table;
}

struct Writers {
    double seconds = 0;
    int done = 0;
    int refused = 0;
};

// So many threads read a counter and write it back one higher, fifty times each. A
// writer that is refused tries again, for four seconds at most.
Writers run_writers(int threads, std::string const& begin)
{
    TwoSessions shop;
    std::atomic<int> done = 0;
    std::atomic<int> refused = 0;
    std::latch start(threads);
    auto const work = [&] {
        soci::session sql;
        workbook::open_database(sql, shop.folder / "shop.db");
        start.arrive_and_wait();
        auto const end = Clock::now() + std::chrono::seconds(4);
        for (int i = 0; i < 50 && Clock::now() < end;) {
            try {
                sql << begin;
                long long stock =
                    number(sql, "SELECT stock FROM products WHERE id = 1") + 1;
                sql << "UPDATE products SET stock = :stock WHERE id = 1",
                    soci::use(stock);
                sql << "COMMIT";
                ++done;
                ++i;
            } catch (soci::soci_error const&) {
                ++refused;
                sql << "ROLLBACK";
            }
        }
    };
    double const seconds = workbook::seconds_of([&] {
        std::vector<std::jthread> writers;
        for (int i = 0; i < threads; ++i) {
            writers.emplace_back(work);
        }
    });
    return {seconds, done, refused};
}

void measure_writers()
{
    struct Row {
        int threads;
        std::string begin;
        Writers writers;
    };
    std::vector<Row> rows;
    for (int const threads : {1, 2, 4, 8}) {
        for (std::string const begin : {"BEGIN", "BEGIN IMMEDIATE"}) {
            std::cerr << "measuring " << threads << " writers, " << begin << '\n';
            rows.push_back({threads, begin, run_writers(threads, begin)});
        }
    }
    double largest = 0;
    for (Row const& row : rows) {
        largest = std::max(largest, row.writers.seconds);
    }
    workbook::print_section("Writers at once, fifty transactions each, FULL");
    workbook::Table table({"writers", "begun by", "done", "refused", "time", ""});
    for (Row const& row : rows) {
        table.add({std::to_string(row.threads), row.begin,
                   std::to_string(row.writers.done),
                   workbook::thousands(row.writers.refused),
                   workbook::duration(row.writers.seconds),
                   workbook::bar(row.writers.seconds, largest, 28)});
    }
    std::cout << table;
}

}  // namespace

void measure_transactions()
{
    measure_rows();
    measure_writers();
}

}  // namespace transactions
