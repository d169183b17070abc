// Exercise 07, task 1: one answer.

#include "missing_columns.hpp"

namespace migrations {

// A question for each column. SQLite compares the names itself, as it does in a
// statement.
std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns)
{
    std::vector<std::string> missing;
    for (std::string const& column : columns) {
        int found = 0;
        sql << "SELECT count(*) FROM pragma_table_info(:table)"
               " WHERE name = :column COLLATE NOCASE",
            soci::use(table), soci::use(column), soci::into(found);
        if (found == 0) {
            missing.push_back(column);
        }
    }
    return missing;
}

}  // namespace migrations
