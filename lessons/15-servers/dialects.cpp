// The dialect layer's whole output. No server is needed to write SQL for it.
#include "sections.hpp"
#include "workbook/table.hpp"

#include <array>
#include <iostream>

namespace servers {

void three_dialects()
{
    std::array<std::string, 2> const name_and_mail{"name", "email"};
    for (DatabaseKind const kind :
         {DatabaseKind::sqlite, DatabaseKind::mysql, DatabaseKind::postgresql}) {
        Dialect const dialect(kind);
        workbook::Table table({"what", name_of(kind)});
        table.add({"a name", dialect.quoted("key")});
        table.add({"an id", dialect.id_column()});
        table.add({"a text", dialect.text_column(100)});
        table.add({"64 bits", dialect.integer_column()});
        table.add({"a moment", dialect.moment_column()});
        table.add({"JSON", dialect.json_column()});
        table.add({"now", dialect.now()});
        table.add({"texts joined", dialect.concatenated(name_and_mail)});
        table.add({"from JSON", dialect.json_text("data", "color")});
        table.add({"lock rows", dialect.for_update()});
        table.add({"begin to write", dialect.begin_write()});
        table.add({"placeholder 1", dialect.native_placeholder(1)});
        std::cout << (kind == DatabaseKind::sqlite ? "" : "\n") << table << '\n'
                  << dialect.insert_or_ignore("tags", {"name"}, {":name"}, "name")
                  << '\n'
                  << dialect.upsert("settings", {"name", "value"}, {":name", ":value"},
                                    "name", {"value"})
                  << '\n';
    }
}

void how_to_see_the_rest()
{
    std::cout
        << "This was SQLite. With the servers of scripts/servers,\n"
           "    scripts/workbook run 15 --servers\n"
           "shows the same on MariaDB and PostgreSQL, and what only servers do.\n";
}

}  // namespace servers
