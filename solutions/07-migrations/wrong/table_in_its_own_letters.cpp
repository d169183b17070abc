// Rejected by: missing_columns takes upper and lower case for the same
// Replaces: missing_columns.cpp
// Looks like: the table is first looked up with = in sqlite_master, which tells upper from lower case; a table that is there counts as missing.

#include "missing_columns.hpp"

#include <algorithm>

namespace migrations {

std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns)
{
    int exists = 0;
    sql << "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :table",
        soci::use(table), soci::into(exists);
    if (exists == 0) {
        return columns;
    }
    std::vector<std::string> missing;
    for (std::string const& column : columns) {
        int found = 0;
        sql << "SELECT count(*) FROM pragma_table_info(:table) WHERE name = :column COLLATE NOCASE",
            soci::use(table), soci::use(column), soci::into(found);
        if (found == 0) {
            missing.push_back(column);
        }
    }
    return missing;
}

}  // namespace migrations
