// What the cases of tasks 5 and 6 share: a table of users, and the revision put on it.
#pragma once

#include "split_name.hpp"

#include "lab.hpp"

#include <doctest/doctest.h>

#include <string>

namespace migrations::cases {

/// Users before the revision, and the way to put it on.
struct Users {
    Lab lab;
    soci::session& sql = lab.sql;

    Users()
    {
        workbook::run_script(
            sql,
            "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE,"
            " name TEXT NOT NULL);"
            "CREATE TABLE orders (id INTEGER PRIMARY KEY,"
            " user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE)");
    }

    void add(int id, std::string const& name)
    {
        sql << "INSERT INTO users (id, email, name)"
               " VALUES (:id, 'user' || :id || '@shop.example', :name)",
            soci::use(id, "id"), soci::use(name, "name");
    }

    void up() { migrate(split_name_up(), Direction::up); }

    /// "first|last" of a user, quoted as SQL quotes: "'Ada'|NULL".
    std::string parts(int id)
    {
        return lab.ask(
            "SELECT quote(first_name) || '|' || quote(last_name)"
            " FROM users WHERE id = " +
            std::to_string(id));
    }

    std::string name(int id)
    {
        return lab.ask("SELECT quote(name) FROM users WHERE id = " +
                       std::to_string(id));
    }

    std::string columns()
    {
        return lab.ask(
            "SELECT group_concat(name, ' ') FROM"
            " (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)");
    }

    /// The table that orders.user_id refers to.
    std::string parent_of_orders()
    {
        return lab.ask("SELECT \"table\" FROM pragma_foreign_key_list('orders')");
    }

protected:
    void migrate(std::string const& parts, Direction direction)
    {
        std::string said;
        try {
            std::string const header =
                "-- revision: split\n-- message: split names\n\n";
            Revision revision = parse_revision(header + parts, "your revision");
            revision.checksum = "0";  // the same for both ways
            said = lab.run(revision, direction);
        } catch (std::exception const& error) {
            said = error.what();
        }
        INFO("Expected: the engine runs your part without an error");
        INFO("Seen: ", said);
        REQUIRE(said.empty());
    }
};

}  // namespace migrations::cases
