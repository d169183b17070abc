// How long inserting takes, by the kind of the key. Run it without sanitizers:
//   scripts/workbook run 11 --measure
#include "workbook/measure.hpp"
#include "keys.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <iostream>

namespace patterns {

void measure_keys()
{
    struct Measured {
        int rows;
        std::string kind;
        double seconds;
    };
    std::vector<Measured> all;
    for (int const rows : {1'000, 10'000, 100'000}) {
        std::cerr << "measuring " << workbook::thousands(rows) << " rows\n";
        for (KeyKind const& kind : key_kinds()) {
            workbook::ScratchFolder const folder;
            soci::session sql;
            workbook::open_database(sql, folder / "events.db");
            create_events(sql, kind);
            add_events(sql, kind, 0, rows);
            double const seconds =
                workbook::seconds_of([&] { add_events(sql, kind, rows, 1000); });
            all.push_back({rows, kind.name, seconds});
        }
    }
    double const largest =
        std::ranges::max_element(all, {}, &Measured::seconds)->seconds;
    workbook::print_section("1000 more events, in one transaction");
    workbook::Table table({"rows there", "key", "time", ""});
    for (Measured const& row : all) {
        table.add({workbook::thousands(row.rows), row.kind,
                   workbook::duration(row.seconds),
                   workbook::bar(row.seconds, largest)});
    }
    std::cout << table;
}

}  // namespace patterns
