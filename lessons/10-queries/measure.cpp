// How the cost grows with the number of products. Run it without sanitizers:
//   scripts/workbook run 10 --measure
#include "workbook/measure.hpp"
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/files.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <functional>
#include <iostream>

namespace queries {

namespace {

struct Measured {
    int products;
    char const* way;
    double seconds;
};

// The fastest of three: what else the machine does can only add to a time.
double fastest(std::function<void()> const& work)
{
    return std::min({workbook::seconds_of(work), workbook::seconds_of(work),
                     workbook::seconds_of(work)});
}

void run(soci::session& sql, std::string const& query)
{
    soci::rowset<soci::row> const rows = (sql.prepare << query);
    for (soci::row const& row : rows) {
        static_cast<void>(row);
    }
}

void print_with_bars(std::string const& title, std::vector<Measured> const& rows)
{
    workbook::print_section(title);
    workbook::Table table({"products", "way", "time", ""});
    double const largest =
        std::ranges::max_element(rows, {}, &Measured::seconds)->seconds;
    for (Measured const& row : rows) {
        table.add({workbook::thousands(row.products), row.way,
                   workbook::duration(row.seconds),
                   workbook::bar(row.seconds, largest)});
    }
    std::cout << table;
}

}  // namespace

void measure_growth()
{
    std::vector<Measured> lookups;
    std::vector<Measured> pages;
    std::vector<Measured> words;
    for (int const size : {1'000, 10'000, 100'000, 1'000'000}) {
        std::cerr << "measuring " << workbook::thousands(size) << " products\n";
        workbook::ScratchFolder const folder;
        soci::session sql;
        workbook::open_database(sql, folder / "shop.db");
        workbook::load_shop(sql);
        add_catalog(sql);
        add_things(sql, size);
        auto const timed = [&](std::string const& query) {
            return fastest([&] { run(sql, query); });
        };

        std::string const by_name =
            "SELECT id FROM products WHERE name = 'Thing 000500'";
        lookups.push_back({size, "scan", timed(by_name)});
        add_product_indexes(sql);
        lookups.push_back({size, "index", timed(by_name)});

        // A page nine tenths down the list.
        int const offset = size / 10 * 9;
        std::string const page = "SELECT id, price_cents FROM products";
        std::string const order = " ORDER BY price_cents, id LIMIT 20";
        long long cents = 0;
        long long id = 0;
        sql << page + " ORDER BY price_cents, id LIMIT 1 OFFSET :offset",
            soci::use(offset), soci::into(id), soci::into(cents);
        pages.push_back({size, "OFFSET",
                         timed(page + order + " OFFSET " + std::to_string(offset))});
        pages.push_back(
            {size, "keyset",
             timed(page + " WHERE (price_cents, id) > (" + std::to_string(cents) +
                   ", " + std::to_string(id) + ")" + order)});

        sql << "CREATE VIRTUAL TABLE product_words"
               " USING fts5(name, content=products, content_rowid=id)";
        sql << "INSERT INTO product_words (product_words) VALUES ('rebuild')";
        words.push_back({size, "LIKE",
                         timed("SELECT id FROM products WHERE name LIKE '%000500%'")});
        words.push_back({size, "FTS5",
                         timed("SELECT rowid FROM product_words"
                               " WHERE product_words MATCH '000500'")});
    }
    print_with_bars("One product by its name", lookups);
    print_with_bars("A page of 20, nine tenths down the list", pages);
    print_with_bars("A word in a name", words);
}

}  // namespace queries
