// Rejected by: missing_columns names what the table does not have in the order asked
// Also fails: missing_columns lets an error of the database through
// Also fails: missing_columns takes a name as a whole and not as a pattern
// Also fails: missing_columns takes the name of the table as a value
// Also fails: missing_columns takes upper and lower case for the same
// Replaces: missing_columns.cpp
// Looks like: each column is asked for by a SELECT with the name in double quotes; when there is no such column, SQLite takes the quoted name for a text, and the SELECT succeeds.
//
// This leniency is a build option of SQLite, and on in most builds.

#include "missing_columns.hpp"

namespace migrations {

std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns)
{
    std::vector<std::string> missing;
    for (std::string const& column : columns) {
        try {
            sql << "SELECT \"" + column + "\" FROM \"" + table + "\" LIMIT 0";
        } catch (soci::soci_error const&) {
            missing.push_back(column);
        }
    }
    return missing;
}

}  // namespace migrations
