// How the cost grows with the number of orders. Run it without sanitizers:
//   scripts/workbook run 05 --measure
#include "workbook/measure.hpp"
#include "loading.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"
#include "workbook/statement_log.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <iostream>

namespace n_plus_one {

namespace {

// What a statement waits for on the way to a server in the same building and back.
constexpr double seconds_per_trip = 0.0005;

struct Measured {
    int orders;
    char const* way;
    std::size_t statements;
    double seconds;

    double with_trips() const
    {
        return seconds + static_cast<double>(statements) * seconds_per_trip;
    }
};

// What the page does: load the orders, and go through the items of each.
void show_page(soci::session& sql, Strategy const& strategy)
{
    std::vector<Order> orders = strategy.load(sql);
    total_cents(orders);
}

// The fastest of three, because other work of the machine can only add to a time.
double fastest_page(soci::session& sql, Strategy const& strategy)
{
    auto const once = [&] { show_page(sql, strategy); };
    return std::min({workbook::seconds_of(once), workbook::seconds_of(once),
                     workbook::seconds_of(once)});
}

void print_with_bars(std::string const& title, std::vector<Measured> const& rows,
                     double (*cost)(Measured const&))
{
    workbook::print_section(title);
    workbook::Table table({"orders", "way", "statements", "time", ""});
    double const largest = cost(*std::ranges::max_element(rows, {}, cost));
    for (Measured const& row : rows) {
        table.add({workbook::thousands(row.orders), row.way,
                   workbook::thousands(static_cast<long long>(row.statements)),
                   workbook::duration(cost(row)), workbook::bar(cost(row), largest)});
    }
    std::cout << table;
}

}  // namespace

void measure_growth()
{
    std::vector<Measured> rows;
    for (int const size : {100, 1'000, 10'000, 100'000}) {
        workbook::ScratchFolder const folder;
        soci::session sql;
        workbook::open_database(sql, folder / "shop.db");
        fill_with_paid_orders(sql, size);
        for (Strategy const& strategy : strategies) {
            double const seconds = fastest_page(sql, strategy);
            // Counted in a run of its own: the log costs time too.
            std::size_t const statements = workbook::statements_run(
                sql, [&](auto& counted) { show_page(counted, strategy); });
            rows.push_back({size, strategy.name, statements, seconds});
        }
    }
    print_with_bars("SQLite, in the program's own process", rows,
                    [](Measured const& row) { return row.seconds; });
    print_with_bars(
        "The same with 0.5 ms more for each statement, as with a server (computed)",
        rows, [](Measured const& row) { return row.with_trips(); });
}

}  // namespace n_plus_one
