// What a column's type promises in SQLite, and what has to be asked for.
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace {

// Runs a statement, and prints what became of it.
void attempt(soci::session& sql, std::string const& statement)
{
    std::cout << statement << "\n  -> ";
    try {
        sql << statement;
        std::cout << "done\n";
    } catch (soci::soci_error const& error) {
        std::string const message = error.get_error_message();
        std::cout << message.substr(message.find(": ") + 2) << '\n';
    }
}

}  // namespace

void types_are_wishes()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    attempt(sql, "CREATE TABLE loose (code VARCHAR(3), stock INTEGER, at DATETIME)");
    attempt(sql, "INSERT INTO loose VALUES ('abcdef', 'many', 'yesterday')");

    std::string code;
    int stock = 42;
    sql << "SELECT code, stock FROM loose", soci::into(code), soci::into(stock);
    std::cout << "VARCHAR(3) holds '" << code << "'; 'many', read into an int, is "
              << stock << '\n';
}

void rules_hold()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    attempt(sql, "CREATE TABLE half (cents INTEGER CHECK (cents >= 0))");
    attempt(sql, "INSERT INTO half VALUES (-1)");
    attempt(sql, "INSERT INTO half VALUES ('many')");
    attempt(sql, "INSERT INTO half VALUES (NULL)");
    attempt(sql,
            "CREATE TABLE whole (cents INTEGER NOT NULL"
            " CHECK (typeof(cents) = 'integer' AND cents >= 0))");
    attempt(sql, "INSERT INTO whole VALUES ('many')");
    attempt(sql, "INSERT INTO whole VALUES (NULL)");
    attempt(sql, "CREATE TABLE strict_one (cents INTEGER NOT NULL) STRICT");
    attempt(sql, "INSERT INTO strict_one VALUES ('many')");
    attempt(sql, "CREATE TABLE strict_two (at DATETIME) STRICT");
    attempt(sql,
            "CREATE TABLE texts (code TEXT CHECK (length(code) <= 3),"
            " preferences TEXT CHECK (json_valid(preferences)))");
    attempt(sql, "INSERT INTO texts VALUES ('abcdef', '{}')");
    attempt(sql, "INSERT INTO texts VALUES ('abc', '{theme: dark')");
}

void a_typo_in_double_quotes()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE people (name TEXT)";
    sql << "INSERT INTO people VALUES ('Ada')";
    std::string name;
    sql << "SELECT \"nmae\" FROM people", soci::into(name);
    std::cout << "SELECT \"nmae\" gives '" << name << "'\n";
    attempt(sql, "SELECT nmae FROM people");
}
