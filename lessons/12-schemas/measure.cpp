// How long reading an order takes. Run it without sanitizers:
//   scripts/workbook run 12 --measure
#include "workbook/measure.hpp"
#include "order_schemas.hpp"
#include "sections.hpp"
#include "workbook/table.hpp"

#include <algorithm>

namespace schemas {

namespace {

std::string order_of(int lines)
{
    json items = json::array();
    for (int i = 0; i < lines; ++i) {
        items.push_back({{"product_id", i + 1}, {"quantity", 2}});
    }
    return json{{"email", "ada@example.com"}, {"items", items}}.dump();
}

}  // namespace

void measure_reading()
{
    struct Measured {
        int lines;
        std::string way;
        double seconds;
    };
    std::vector<Measured> all;
    Schema<OrderCreate> const schema =
        Schema<OrderCreate>("OrderCreate")
            .required("email", &OrderCreate::email, EmailAddress{})
            .required("items", &OrderCreate::items,
                      List{Object{order_line_schema()}, 1, 100'000});
    for (int const lines : {10, 100, 1'000, 10'000}) {
        std::string const text = order_of(lines);
        int const times = 100'000 / lines;
        auto const measure = [&](std::string const& way, auto const& read) {
            double const seconds = workbook::seconds_of([&] {
                for (int i = 0; i < times; ++i) {
                    read();
                }
            });
            all.push_back({lines, way, seconds / times});
        };
        measure("json::parse", [&] { return json::parse(text); });
        measure("parse_json", [&] { return parse_json(text); });
        measure("schema.parse", [&] { return schema.parse(text); });
    }
    double const largest =
        std::ranges::max_element(all, {}, &Measured::seconds)->seconds;
    workbook::print_section("One order, read");
    workbook::Table table({"lines", "way", "time", ""});
    for (Measured const& row : all) {
        table.add({workbook::thousands(row.lines), row.way,
                   workbook::duration(row.seconds),
                   workbook::bar(row.seconds, largest)});
    }
    std::cout << table;
}

}  // namespace schemas
