// What docs/soci.md shows, run.
#include "workbook/database.hpp"

#include <doctest/doctest.h>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <string>
#include <vector>

TEST_CASE("a session opens a database and sends it statements")
{
    //! [session]
    soci::session sql(soci::sqlite3, "db=:memory:");

    sql << "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL, stars INTEGER)";
    //! [session]

    //! [use-and-into]
    std::string const text = "O'Brien rang";
    sql << "INSERT INTO notes (text, stars) VALUES (:text, 3)", soci::use(text);

    int count = 0;
    sql << "SELECT count(*) FROM notes WHERE text = :text", soci::use(text),
        soci::into(count);
    //! [use-and-into]
    CHECK(count == 1);

    //! [no-row]
    std::string found = "unchanged";
    sql << "SELECT text FROM notes WHERE id = 99", soci::into(found);
    bool const there_is_one = sql.got_data();
    //! [no-row]
    CHECK_FALSE(there_is_one);
    CHECK(found == "unchanged");

    //! [null]
    sql << "INSERT INTO notes (text) VALUES ('no stars yet')";
    int stars = 0;
    soci::indicator indicator = soci::i_ok;
    sql << "SELECT stars FROM notes WHERE text = 'no stars yet'",
        soci::into(stars, indicator);
    bool const is_null = indicator == soci::i_null;
    //! [null]
    CHECK(is_null);
    CHECK_THROWS_AS(
        (sql << "SELECT stars FROM notes WHERE stars IS NULL", soci::into(stars)),
        soci::soci_error);

    //! [rowset]
    std::vector<std::string> texts;
    soci::rowset<std::string> const rows =
        (sql.prepare << "SELECT text FROM notes ORDER BY id");
    for (std::string const& row : rows) {
        texts.push_back(row);
    }
    //! [rowset]
    CHECK(texts == std::vector<std::string>{"O'Brien rang", "no stars yet"});

    //! [statement]
    std::string word;
    soci::statement insert =
        (sql.prepare << "INSERT INTO notes (text) VALUES (:text)", soci::use(word));
    for (char const* const each : {"one", "two", "three"}) {
        word = each;
        insert.execute(true);
    }
    //! [statement]

    //! [transaction]
    {
        soci::transaction transaction(sql);
        sql << "DELETE FROM notes";
        // No commit: at the end of the block everything is as it was.
    }
    //! [transaction]
    sql << "SELECT count(*) FROM notes", soci::into(count);
    CHECK(count == 5);

    //! [error]
    std::string reason;
    try {
        sql << "INSERT INTO notes (text) VALUES (NULL)";
    } catch (soci::soci_error const& error) {
        reason = error.get_error_message();
    }
    //! [error]
    CHECK(reason.find("NOT NULL constraint failed: notes.text") != std::string::npos);
}
