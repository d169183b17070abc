#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "notes.hpp"

#include <doctest/doctest.h>
#include <soci/sqlite3/soci-sqlite3.h>

TEST_CASE("notes come back in the order in which they were added")
{
    soci::session sql(soci::sqlite3, "db=:memory:");
    create_notes(sql);
    add_note(sql, "milk");
    add_note(sql, "O'Brien; DROP TABLE notes");

    CHECK(list_notes(sql) ==
          std::vector<std::string>{"milk", "O'Brien; DROP TABLE notes"});
}

TEST_CASE("an empty note is refused")
{
    soci::session sql(soci::sqlite3, "db=:memory:");
    create_notes(sql);
    CHECK_THROWS_AS(add_note(sql, ""), soci::soci_error);
}
