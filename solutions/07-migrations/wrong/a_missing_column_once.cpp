// Rejected by: missing_columns names what the table does not have in the order asked
// Replaces: missing_columns.cpp
// Looks like: a column that is asked for twice is reported once.

#include "missing_columns.hpp"

#include <algorithm>

namespace migrations {

std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns)
{
    std::vector<std::string> missing;
    for (std::string const& column : columns) {
        std::string name;
        sql << "SELECT name FROM pragma_table_info(:table) WHERE name = :column COLLATE NOCASE",
            soci::use(table), soci::use(column), soci::into(name);
        if (!sql.got_data() &&
            std::find(missing.begin(), missing.end(), column) == missing.end()) {
            missing.push_back(column);
        }
    }
    return missing;
}

}  // namespace migrations
