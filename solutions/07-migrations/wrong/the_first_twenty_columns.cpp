// Rejected by: missing_columns knows every column of a wide table
// Replaces: missing_columns.cpp
// Looks like: a bulk read into a vector of twenty returns at most twenty rows; further columns of the table are reported as missing.

#include "missing_columns.hpp"

namespace migrations {

std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns)
{
    std::vector<std::string> live(20);
    sql << "SELECT lower(name) FROM pragma_table_info(:table)", soci::use(table),
        soci::into(live);
    std::vector<std::string> missing;
    for (std::string const& column : columns) {
        std::string name = column;
        for (char& c : name) {
            c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        bool has = false;
        for (std::string const& one : live) {
            has = has || one == name;
        }
        if (!has) {
            missing.push_back(column);
        }
    }
    return missing;
}

}  // namespace migrations
