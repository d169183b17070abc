#include "rows.hpp"

#include "workbook/table.hpp"

#include <iostream>
#include <vector>

namespace queries {

namespace {

// SOCI asks for the type that the column was declared with. An expression has none, and
// is read as a text.
std::string cell(soci::row const& row, std::size_t column)
{
    if (row.get_indicator(column) == soci::i_null) {
        return "NULL";
    }
    switch (row.get_properties(column).get_data_type()) {
        case soci::dt_integer:
            return std::to_string(row.get<int>(column));
        case soci::dt_long_long:
            return std::to_string(row.get<long long>(column));
        default:
            return row.get<std::string>(column);
    }
}

}  // namespace

void print_rows(soci::session& sql, std::string const& query)
{
    std::vector<std::string> headings;
    std::vector<std::vector<std::string>> lines;
    soci::rowset<soci::row> const rows = (sql.prepare << query);
    for (soci::row const& row : rows) {
        std::vector<std::string> cells;
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (lines.empty()) {
                headings.push_back(row.get_properties(column).get_name());
            }
            cells.push_back(cell(row, column));
        }
        lines.push_back(cells);
    }
    workbook::Table table(headings);
    for (std::vector<std::string> const& line : lines) {
        table.add(line);
    }
    std::cout << table;
}

long long count_where(soci::session& sql, std::string const& table,
                      std::string const& condition)
{
    long long count = 0;
    sql << "SELECT count(*) FROM " + table + " WHERE " + condition, soci::into(count);
    return count;
}

}  // namespace queries
