// One page of a long list: by its number, and by the row that it follows.
#include "engine/visited.hpp"
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace queries {

namespace {

struct Line {
    long long id = 0;
    long long price_cents = 0;
};

void print_page(std::string const& title, std::vector<Line> const& lines)
{
    std::cout << title << ':';
    for (Line const& line : lines) {
        std::cout << ' ' << line.id;
    }
    std::cout << '\n';
}

//! [two-pages]
std::vector<Line> fetched(soci::statement& rows, Line const& line)
{
    std::vector<Line> lines;
    rows.execute();
    while (rows.fetch()) {
        lines.push_back(line);
    }
    return lines;
}

std::vector<Line> page_by_offset(soci::session& sql, int limit, int offset)
{
    Line line;
    soci::statement rows =
        (sql.prepare << "SELECT id, price_cents FROM products"
                        " ORDER BY price_cents, id LIMIT :limit OFFSET :offset",
         soci::use(limit, "limit"), soci::use(offset, "offset"), soci::into(line.id),
         soci::into(line.price_cents));
    return fetched(rows, line);
}

std::vector<Line> page_behind(soci::session& sql, int limit, Line const& last)
{
    Line line;
    soci::statement rows =
        (sql.prepare << "SELECT id, price_cents FROM products"
                        " WHERE (price_cents, id) > (:cents, :id)"
                        " ORDER BY price_cents, id LIMIT :limit",
         soci::use(last.price_cents, "cents"), soci::use(last.id, "id"),
         soci::use(limit, "limit"), soci::into(line.id), soci::into(line.price_cents));
    return fetched(rows, line);
}
//! [two-pages]

}  // namespace

void pages_that_drift()
{
    Shop shop;
    std::vector<Line> const first = page_by_offset(shop.sql, 3, 0);
    print_page("page 1             ", first);
    shop.sql << "INSERT INTO products (name, price_cents) VALUES ('Clip', 5)";
    std::cout << "a cheaper product is added\n";
    print_page("page 2 by OFFSET   ", page_by_offset(shop.sql, 3, 3));
    print_page("page 2 by keyset   ", page_behind(shop.sql, 3, first.back()));
}

void how_far_down()
{
    Shop shop;
    add_things(shop.sql, 99'994);
    shop.sql << "CREATE INDEX products_by_price ON products (price_cents)";
    workbook::Table table({"page", "OFFSET scans", "keyset scans", "its plan"});
    for (int const page : {2, 100, 4'000}) {
        std::string const offset = std::to_string(20 * (page - 1));
        Line const last = page_by_offset(shop.sql, 1, 20 * (page - 1) - 1).front();
        std::string const select = "SELECT id, price_cents FROM products";
        std::string const order = " ORDER BY price_cents, id LIMIT 20";
        std::string const keyset = select + " WHERE (price_cents, id) > (" +
                                   std::to_string(last.price_cents) + ", " +
                                   std::to_string(last.id) + ")" + order;
        std::string plan = workbook::query_plan(shop.sql, keyset);
        plan.pop_back();
        table.add({std::to_string(page),
                   std::to_string(
                       visited(shop.sql, select + order + " OFFSET " + offset).scanned),
                   std::to_string(visited(shop.sql, keyset).scanned), plan});
    }
    std::cout << table;
}

// A page within a range of prices: both say where it begins.
void two_bounds_of_one_column()
{
    Shop shop;
    add_things(shop.sql, 99'994);
    shop.sql << "CREATE INDEX products_by_price ON products (price_cents)";
    for (std::string const range :
         {"price_cents >= 100 AND (price_cents, id) > (4000, 77)",
          "(price_cents, id) > (4000, 77) AND price_cents >= 100",
          "price_cents >= max(100, 4000) AND (price_cents, id) > (4000, 77)"}) {
        print_plan(shop.sql, "SELECT name FROM products WHERE " + range +
                                 " ORDER BY price_cents, id LIMIT 20");
    }
}

}  // namespace queries
