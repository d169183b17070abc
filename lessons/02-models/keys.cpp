// Primary keys, and the indexes that come with them.
#include "sections.hpp"
#include "user.hpp"
#include "workbook/database.hpp"

#include <iostream>

void int_primary_key()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE wrong_key (id INT PRIMARY KEY, name TEXT)";
    sql << "CREATE TABLE right_key (id INTEGER PRIMARY KEY, name TEXT)";
    for (std::string const table : {"wrong_key", "right_key"}) {
        sql << "INSERT INTO " + table + " (name) VALUES ('Ada'), ('Béla')";
        soci::rowset<std::optional<long long>> const ids =
            (sql.prepare << "SELECT id FROM " + table);
        std::cout << table << ':';
        for (std::optional<long long> const& id : ids) {
            std::cout << ' ' << (id ? std::to_string(*id) : "NULL");
        }
        std::cout << '\n';
    }
}

void the_key_is_indexed_already()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    create_users(sql);
    std::cout << "by id:    "
              << workbook::query_plan(sql, "SELECT name FROM users WHERE id = ?")
              << "by email: "
              << workbook::query_plan(sql, "SELECT name FROM users WHERE email = ?");

    sql << "CREATE INDEX users_by_id ON users (id)";
    sql << "CREATE INDEX users_by_email ON users (email)";
    std::cout << "after CREATE INDEX for both:\n"
              << "by id:    "
              << workbook::query_plan(sql, "SELECT name FROM users WHERE id = ?");
    int indexes = 0;
    sql << "SELECT count(*) FROM pragma_index_list('users')", soci::into(indexes);
    std::cout << "each INSERT now writes " << indexes << " indexes instead of 1\n";
}
