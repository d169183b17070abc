// How the sections show what the database says.
#include "sections.hpp"

std::string answer_to(soci::session& sql, std::string const& statement)
{
    try {
        sql << statement;
        return "done";
    } catch (soci::soci_error const& error) {
        return error.get_error_message();
    }
}

std::string listed(soci::session& sql, std::string const& query)
{
    soci::rowset<std::string> const rows = (sql.prepare << query);
    std::string line;
    for (std::string const& value : rows) {
        line += (line.empty() ? "" : ", ") + value;
    }
    return line;
}
