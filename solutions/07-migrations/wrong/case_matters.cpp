// Rejected by: missing_columns takes upper and lower case for the same
// Replaces: missing_columns.cpp
// Looks like: the names are compared letter by letter; for SQLite Phone and phone are one column.
//
// A column that is called missing is then added, and ADD COLUMN says: duplicate
// column name.

#include "missing_columns.hpp"

namespace migrations {

std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns)
{
    std::vector<std::string> missing;
    for (std::string const& column : columns) {
        int found = 0;
        sql << "SELECT count(*) FROM pragma_table_info(:table) WHERE name = :column",
            soci::use(table), soci::use(column), soci::into(found);
        if (found == 0) {
            missing.push_back(column);
        }
    }
    return missing;
}

}  // namespace migrations
