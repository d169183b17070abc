// Four bytes for a character: what utf8mb4 is, and what is compared with what.
#include "sections.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace servers {

namespace {

std::string const bytes_of = "SELECT octet_length(name) FROM texts";
std::string const characters_of = "SELECT char_length(name) FROM texts";

// Stores a text, and says what is there then.
std::string stored(soci::session& sql, DatabaseKind kind, std::string const& text,
                   std::string const& type)
{
    sql << "DROP TABLE IF EXISTS texts";
    sql << "CREATE TABLE texts (name " + type + ")";
    return outcome(
               sql,
               [&] {
                   sql << "INSERT INTO texts VALUES (:text)", soci::use(text, "text");
               },
               "stored")
        .append(value_of(sql, "SELECT count(*) FROM texts") == "0" ? "" : [&] {
            bool const sqlite = kind == DatabaseKind::sqlite;
            return ", " +
                   value_of(sql,
                            sqlite ? "SELECT length(name) FROM texts" : characters_of) +
                   " characters, " +
                   value_of(sql, sqlite ? "SELECT length(CAST(name AS BLOB)) FROM texts"
                                        : bytes_of) +
                   " bytes";
        }());
}

void compare(soci::session& sql)
{
    for (char const* const collation :
         {"utf8mb4_general_ci", "utf8mb4_unicode_520_ci", "utf8mb4_bin"}) {
        std::cout << "  " << collation << ':';
        for (auto const& [left, right] :
             {std::pair{"e", "É"}, {"ss", "ß"}, {"\U0001F600", "\U0001F3E0"}}) {
            std::string const query = std::string("SELECT '") + left + "' COLLATE " +
                                      collation + " = '" + right + "'";
            std::cout << "  " << left << " = " << right << ": " << value_of(sql, query);
        }
        std::cout << '\n';
    }
}

}  // namespace

void characters(Databases const& shown)
{
    std::string const smile = "\U0001F600";  // a code point beyond 16 bits
    std::string const no_utf8 = "caf\xe9";   // "café" in Latin-1
    for (DatabaseKind const kind : shown) {
        EmptyDatabase const database(kind);
        soci::session sql;
        database.open(sql);
        std::cout << name_of(kind) << '\n'
                  << "  a smile: " << stored(sql, kind, smile, "VARCHAR(10)") << '\n'
                  << "  Latin-1: " << stored(sql, kind, no_utf8, "VARCHAR(10)") << '\n';
        if (kind == DatabaseKind::mysql) {
            std::cout << "  a smile in a column of utf8mb3: "
                      << stored(sql, kind, smile, "VARCHAR(10) CHARACTER SET utf8mb3")
                      << '\n';
            sql << "SET NAMES utf8mb3";
            std::cout << "  a smile, the session says utf8mb3: "
                      << stored(sql, kind, smile, "VARCHAR(10)") << '\n';
            sql << "SET NAMES utf8mb4";
            compare(sql);
        }
    }
}

}  // namespace servers
