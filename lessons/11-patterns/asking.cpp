#include "asking.hpp"

#include "workbook/sqlite_errors.hpp"

#include <iostream>

namespace patterns {

namespace {

std::string reason(workbook::SqliteProblem problem)
{
    switch (problem) {
        case workbook::SqliteProblem::unique:
            return "not unique";
        case workbook::SqliteProblem::not_null:
            return "NULL is not allowed";
        case workbook::SqliteProblem::check:
            return "a CHECK does not hold";
        case workbook::SqliteProblem::foreign_key:
            return "a foreign key does not hold";
        default:
            return "another error";
    }
}

}  // namespace

std::string one(soci::session& sql, std::string const& query)
{
    std::string value;
    soci::indicator indicator = soci::i_null;
    sql << query, soci::into(value, indicator);
    return sql.got_data() && indicator == soci::i_ok ? value : "NULL";
}

void print_lines(soci::session& sql, std::string const& query)
{
    soci::rowset<std::string> const lines = (sql.prepare << query);
    for (std::string const& line : lines) {
        std::cout << "  " << line << '\n';
    }
}

void try_to(soci::session& sql, std::string const& statement)
{
    std::cout << statement << "\n  ";
    soci::statement change(sql);
    try {
        change.alloc();
        change.prepare(statement);
        change.define_and_bind();
        change.execute(true);
    } catch (soci::soci_error const&) {
        std::cout << "refused: " << reason(workbook::sqlite_problem(sql)) << '\n';
        return;
    }
    std::cout << change.get_affected_rows()
              << (change.get_affected_rows() == 1 ? " row\n" : " rows\n");
}

}  // namespace patterns
