// Rejected by: missing_columns takes a name as a whole and not as a pattern
// Replaces: missing_columns.cpp
// Looks like: the column is looked for in the text of CREATE TABLE, where price is found inside list_price, and integer is a type.

#include "missing_columns.hpp"

namespace migrations {

std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns)
{
    std::vector<std::string> missing;
    for (std::string const& column : columns) {
        int found = 0;
        sql << "SELECT count(*) FROM sqlite_master WHERE name = :table COLLATE NOCASE AND instr(lower(sql), lower(:column))",
            soci::use(table), soci::use(column), soci::into(found);
        if (found == 0) {
            missing.push_back(column);
        }
    }
    return missing;
}

}  // namespace migrations
