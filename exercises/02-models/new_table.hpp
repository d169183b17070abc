// For the cases of task 3: a table made by create_products, and rows for it.
#pragma once

#include "create_products.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"

#include <doctest/doctest.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <map>
#include <string>
#include <vector>

namespace models::cases {

// What a query gives, which is one text.
inline std::string text_from(soci::session& sql, std::string const& query)
{
    std::string text;
    soci::indicator state = soci::i_ok;
    sql << query, soci::into(text, state);
    return state == soci::i_null ? "NULL" : text;
}

// The tables and indexes, as they were made, and the rows.
inline std::string everything_in(soci::session& sql)
{
    return text_from(sql, "SELECT group_concat(sql, ';') FROM sqlite_master") + "; " +
           text_from(sql, "SELECT count(*) || ' row' FROM products");
}

inline std::string count_indexes(soci::session& sql)
{
    return text_from(sql,
                     "SELECT count(*) || ' index' ||"
                     " CASE count(*) WHEN 1 THEN '' ELSE 'es' END"
                     " FROM pragma_index_list('products')");
}

struct NewTable {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    NewTable() { create_products(sql); }

    // Adds a good product, except for what is given: SQL literals, by column. A column
    // with an empty literal is left out of the statement. Returns what became of it.
    std::string put(std::map<std::string, std::string> const& different)
    {
        std::map<std::string, std::string> literals{
            {"name", "'Lamp " + std::to_string(++made_) + "'"},
            {"description", "'Brass'"},
            {"price_cents", "2450"},
            {"status", "'active'"},
            {"created_at", "'2024-01-31 09:05:00'"}};
        for (auto const& [column, literal] : different) {
            literals[column] = literal;
        }
        std::string columns;
        std::string values;
        for (auto const& [column, literal] : literals) {
            if (!literal.empty()) {
                columns += (columns.empty() ? "" : ", ") + column;
                values += (values.empty() ? "" : ", ") + literal;
            }
        }
        return sent("INSERT INTO products (" + columns + ") VALUES (" + values + ")");
    }

    // Changes one column of a good product to an SQL literal. Returns what became of
    // it.
    std::string change(std::string const& column, std::string const& literal)
    {
        std::string const ending =
            sent("UPDATE products SET " + column + " = " + literal + " WHERE id = 1");
        return ending == "stored" ? "an UPDATE stores it" : ending;
    }

    // What one row is, as text.
    std::string only(std::string const& expression)
    {
        return text_from(sql, "SELECT " + expression + " FROM products");
    }

    // An expression on each row, by id.
    std::string list(std::string const& expression)
    {
        return text_from(sql, "SELECT group_concat(of_a_row, ', ') FROM (SELECT " +
                                  expression +
                                  " AS of_a_row FROM products ORDER BY id)");
    }

    std::string everything() { return everything_in(sql); }

private:
    std::string sent(std::string const& statement)
    {
        try {
            sql << statement;
            return "stored";
        } catch (soci::sqlite3_soci_error const& error) {
            // A rule of the table refuses; anything else is a mistake in the table.
            int const constraint = 19;
            return error.result() == constraint ? "refused" : error.get_error_message();
        }
    }

    int made_ = 0;
};

inline std::string in_short(std::string const& literal)
{
    return literal.size() < 40
               ? literal
               : "a text of " + std::to_string(literal.size() - 2) + " bytes";
}

inline std::string shown(std::string const& column, std::string const& literal)
{
    return "\n  " +
           (literal.empty() ? "no " + column : column + " = " + in_short(literal)) +
           ": ";
}

// Commits, and says how that ended.
inline std::string end_of(soci::transaction& transaction)
{
    try {
        transaction.commit();
        return "the COMMIT is done";
    } catch (soci::soci_error const& error) {
        return error.get_error_message();
    }
}

// Each value is given to a new product and, by an UPDATE, to one that is there. Says
// what became of each, and then what became of the caller's transaction.
inline void check_refused(std::string const& column,
                          std::vector<std::string> const& literals)
{
    NewTable table;
    soci::transaction of_the_caller(table.sql);
    table.put({{"id", "1"}});
    std::string became;
    std::string wanted;
    for (std::string const& literal : literals) {
        wanted += shown(column, literal) + "refused";
        became += shown(column, literal) + table.put({{column, literal}});
        if (!literal.empty()) {
            wanted += ", refused";
            became += ", " + table.change(column, literal);
        }
    }
    CHECK_SAME(became, wanted);
    CHECK_SAME(end_of(of_the_caller), "the COMMIT is done");
    CHECK_SAME(table.only("count(*) || ' in the table'"), "1 in the table");
}

inline void check_taken(std::string const& column,
                        std::vector<std::string> const& literals)
{
    NewTable table;
    std::string became;
    std::string wanted;
    for (std::string const& literal : literals) {
        wanted += shown(column, literal) + "stored";
        became += shown(column, literal) + table.put({{column, literal}});
    }
    CHECK_SAME(became, wanted);
    CHECK_SAME(table.only("count(*) || ' in the table'"),
               std::to_string(literals.size()) + " in the table");
}

inline std::string x(std::size_t times)
{
    return std::string(times, 'x');
}

inline std::string letters_of_two_bytes(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += "é";
    }
    return text;
}

}  // namespace models::cases
