// Rejected by: missing_columns lets an error of the database through
// Replaces: missing_columns.cpp
// Looks like: every error is caught and counts as a missing column; a closed session or a locked database then looks like an old table.
//
// What follows is an ALTER TABLE for columns that are there.

#include "missing_columns.hpp"

namespace migrations {

std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns)
{
    std::vector<std::string> missing;
    for (std::string const& column : columns) {
        int found = 0;
        try {
            sql << "SELECT count(*) FROM pragma_table_info(:table)"
                   " WHERE name = :column COLLATE NOCASE",
                soci::use(table), soci::use(column), soci::into(found);
        } catch (soci::soci_error const&) {
        }
        if (found == 0) {
            missing.push_back(column);
        }
    }
    return missing;
}

}  // namespace migrations
