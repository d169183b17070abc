// Rejected by: missing_columns names what the table does not have in the order asked
// Also fails: missing_columns takes a name as a whole and not as a pattern
// Also fails: missing_columns takes the name of the table as a value
// Also fails: missing_columns takes upper and lower case for the same
// Replaces: missing_columns.cpp
// Looks like: only the table is looked for, as CREATE TABLE IF NOT EXISTS does; its columns are not looked at.
//
// This is the blind spot that the function is for.

#include "missing_columns.hpp"

namespace migrations {

std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns)
{
    int found = 0;
    sql << "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :table",
        soci::use(table), soci::into(found);
    return found == 0 ? columns : std::vector<std::string>{};
}

}  // namespace migrations
