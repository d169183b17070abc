// NULL is not a value of std::string, and "" is not NULL.
#include "conversions.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

void null_is_not_empty()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE people (name TEXT NOT NULL, nickname TEXT)";
    sql << "INSERT INTO people VALUES ('Ada', NULL), ('Béla', ''), ('Chioma', 'Chi')";

    for (char const* const name : {"Ada", "Béla", "Chioma"}) {
        std::string const wanted = name;
        std::optional<std::string> nickname;
        sql << "SELECT nickname FROM people WHERE name = :name", soci::use(wanted),
            soci::into(nickname);
        std::cout << name << ": " << (nickname ? "'" + *nickname + "'" : "nothing")
                  << '\n';
    }

    std::string text = "old value";
    try {
        sql << "SELECT nickname FROM people WHERE name = 'Ada'", soci::into(text);
    } catch (soci::soci_error const& error) {
        std::cout << "into a std::string: " << error.get_error_message() << '\n';
    }

    int equal = 0;
    int is = 0;
    sql << "SELECT count(*) FROM people WHERE nickname = NULL", soci::into(equal);
    sql << "SELECT count(*) FROM people WHERE nickname IS NULL", soci::into(is);
    std::cout << "nickname = NULL finds " << equal << ", nickname IS NULL finds " << is
              << '\n';
}
