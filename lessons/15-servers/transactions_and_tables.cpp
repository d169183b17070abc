// What a rollback takes back, and what a commit commits.
#include "sections.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace servers {

namespace {

std::string const count = "SELECT count(*) FROM people";

void create_people(soci::session& sql)
{
    sql << "CREATE TABLE people (id BIGINT PRIMARY KEY)";
}

//! [ddl]
// Half of a migration, which is then rolled back.
std::string half_a_migration(soci::session& sql, Dialect const&)
{
    sql << "BEGIN";
    sql << "INSERT INTO people VALUES (1)";
    sql << "CREATE TABLE more_people (id BIGINT PRIMARY KEY)";
    sql << "ROLLBACK";
    std::string const table =
        outcome(sql, [&] { sql << "DROP TABLE more_people"; }, "the table is there");
    return "rows: " + value_of(sql, count) + "; " +
           (table.starts_with("error") ? "the table is gone" : table);
}
//! [ddl]

//! [after-an-error]
// The second statement fails, the program goes on, and commits.
std::string commits_after_an_error(soci::session& sql, Dialect const&)
{
    sql << "BEGIN";
    sql << "INSERT INTO people VALUES (1)";
    outcome(sql, [&] { sql << "INSERT INTO people VALUES (1)"; }, "");
    std::string const third =
        outcome(sql, [&] { sql << "INSERT INTO people VALUES (2)"; }, "done");
    std::string const end = outcome(sql, [&] { sql << "COMMIT"; }, "COMMIT says done");
    return "rows: " + value_of(sql, count) + "; the third statement: " + third + "; " +
           end;
}
//! [after-an-error]

std::string begins_twice(soci::session& sql, Dialect const&)
{
    sql << "BEGIN";
    sql << "INSERT INTO people VALUES (1)";
    std::string const second = outcome(sql, [&] { sql << "BEGIN"; }, "BEGIN says done");
    sql << "ROLLBACK";
    return "rows: " + value_of(sql, count) + "; " + second;
}

// SOCI's own call for the id of the last INSERT.
std::string last_id(soci::session& sql, Dialect const& dialect)
{
    sql << "CREATE TABLE items (id " + dialect.id_column() + ", name VARCHAR(10))";
    sql << "INSERT INTO items (name) VALUES ('lamp')";
    long long id = 0;
    return sql.get_last_insert_id("items", id) ? "true, " + std::to_string(id)
                                               : "false";
}

}  // namespace

void transactions_and_tables(Databases const& shown)
{
    struct Trial {
        char const* name;
        std::string (*run)(soci::session&, Dialect const&);
    };
    Trial const trials[] = {{"INSERT, CREATE TABLE, ROLLBACK", half_a_migration},
                            {"an error, then COMMIT", commits_after_an_error},
                            {"BEGIN twice, then ROLLBACK", begins_twice},
                            {"get_last_insert_id", last_id}};
    for (Trial const& trial : trials) {
        std::cout << trial.name << '\n';
        for (DatabaseKind const kind : shown) {
            EmptyDatabase const database(kind);
            soci::session sql;
            database.open(sql);
            create_people(sql);
            std::cout << "  " << name_of(kind) << ": "
                      << trial.run(sql, database.dialect()) << '\n';
        }
    }
}

}  // namespace servers
