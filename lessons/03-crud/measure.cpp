// The time to insert many users. Run it without sanitizers:
//   scripts/workbook run 03 --measure
#include "workbook/measure.hpp"
#include "inserting.hpp"
#include "prepare_counter.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <iostream>

namespace {

struct Measured {
    int rows = 0;
    std::string way;
    std::size_t prepared = 0;
    double seconds = 0;
};

Measured measure(int rows, std::string const& way,
                 void (*insert)(soci::session&, std::vector<User> const&))
{
    workbook::ScratchFolder const folder;
    soci::session sql;
    workbook::open_database(sql, folder / "shop.db");
    create_users(sql);
    std::vector<User> const users = some_users(rows);
    PrepareCounter const prepared(sql);
    double const seconds = workbook::seconds_of([&] { insert(sql, users); });
    return {rows, way, prepared.count(), seconds};
}

void print(std::string const& title, std::vector<Measured> const& all)
{
    workbook::print_section(title);
    double const largest = std::ranges::max(all, {}, &Measured::seconds).seconds;
    workbook::Table table({"users", "way", "prepared", "time", ""});
    for (Measured const& one : all) {
        table.add({workbook::thousands(one.rows), one.way,
                   workbook::thousands(static_cast<long long>(one.prepared)),
                   workbook::duration(one.seconds),
                   workbook::bar(one.seconds, largest)});
    }
    std::cout << table;
}

}  // namespace

void measure_inserting()
{
    // Each user waits for the disk; beyond a thousand that is only a longer wait.
    std::vector<Measured> transactions;
    for (int const rows : {10, 100, 1'000}) {
        transactions.push_back(measure(rows, "one by one", insert_one_by_one));
        transactions.push_back(
            measure(rows, "one transaction", insert_in_one_transaction));
    }
    print("What one transaction saves", transactions);

    std::vector<Measured> statements;
    for (int const rows : {100, 1'000, 10'000, 100'000}) {
        statements.push_back(
            measure(rows, "one transaction", insert_in_one_transaction));
        statements.push_back(measure(rows, "one statement", insert_with_one_statement));
    }
    print("What one prepared statement saves beyond that", statements);
}
