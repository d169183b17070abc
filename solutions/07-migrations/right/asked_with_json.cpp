// Replaces: missing_columns.cpp
// Better when: the comparison is the database's, as in a statement, and there are many
// columns: one statement asks about all of them.

#include "missing_columns.hpp"

#include <nlohmann/json.hpp>

namespace migrations {

std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns)
{
    std::string const asked = nlohmann::json(columns).dump();
    soci::rowset<std::string> const names =
        (sql.prepare << "SELECT asked.value FROM json_each(:asked) AS asked"
                        " WHERE NOT EXISTS (SELECT 1 FROM pragma_table_info(:table)"
                        "  WHERE name = asked.value COLLATE NOCASE)"
                        " ORDER BY asked.key",
         soci::use(asked), soci::use(table));
    return {names.begin(), names.end()};
}

}  // namespace migrations
