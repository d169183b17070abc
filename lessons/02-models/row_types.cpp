// soci::row chooses C++ types by the declared type of a column. Nobody asks it to.
#include "conversions.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>
#include <typeinfo>

//! [row-and-32-bits]
void a_row_has_32_bits()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE numbers (id INTEGER PRIMARY KEY, big BIGINT)";
    sql << "INSERT INTO numbers VALUES (5000000000, 5000000000)";

    soci::row row;
    sql << "SELECT id, big FROM numbers", soci::into(row);
    std::cout << "INTEGER, get<int>:       " << row.get<int>("id") << '\n';
    try {
        row.get<long long>("id");
    } catch (std::bad_cast const& error) {
        std::cout << "INTEGER, get<long long>: " << error.what() << '\n';
    }
    std::cout << "BIGINT,  get<long long>: " << row.get<long long>("big") << '\n';

    std::vector<long long> ids(1);
    sql << "SELECT id FROM numbers", soci::into(ids);
    std::cout << "into(vector<long long>): " << ids.front() << '\n';

    long long id = 0;
    sql << "SELECT id FROM numbers", soci::into(id);
    std::cout << "into(long long):         " << id << '\n';

    sql << "SELECT CAST(id AS TEXT) AS id FROM numbers", soci::into(row);
    std::cout << "CAST, get<std::string>:  " << row.get<std::string>("id") << '\n';
}
//! [row-and-32-bits]

void soci_chooses_the_types()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql.create_table("sales")
        .column("at", soci::dt_date)
        .column("code", soci::dt_string, 3)
        .column("cents", soci::dt_long_long);
    std::string made;
    sql << "SELECT sql FROM sqlite_master WHERE name = 'sales'", soci::into(made);
    std::cout << made << '\n';
}

void texts_that_pass_for_times()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    for (std::string const text : {"2024-01-31 09:05:00", "2024-01-31T09:05:00Z",
                                   "2024-13-45 99:00:00", "yesterday"}) {
        std::cout << text << " -> ";
        try {
            UtcTime time{};
            sql << "SELECT :text", soci::use(text), soci::into(time);
            std::string read;
            sql << "SELECT :time", soci::use(time), soci::into(read);
            std::cout << read << '\n';
        } catch (soci::soci_error const& error) {
            std::cout << error.get_error_message() << '\n';
        }
    }
}
