// Rejected by: missing_columns takes the name of the table as a value
// Throws: soci::sqlite3_soci_error
// Replaces: missing_columns.cpp
// Looks like: the table's name is pasted into the SQL between quotes; a quote in the name ends it.
//
// PRAGMA table_info(...) takes no placeholder. The function pragma_table_info does.

#include "missing_columns.hpp"

namespace migrations {

std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns)
{
    std::vector<std::string> missing;
    for (std::string const& column : columns) {
        int found = 0;
        sql << "SELECT count(*) FROM pragma_table_info('" + table +
                   "') WHERE name = :column COLLATE NOCASE",
            soci::use(column), soci::into(found);
        if (found == 0) {
            missing.push_back(column);
        }
    }
    return missing;
}

}  // namespace migrations
