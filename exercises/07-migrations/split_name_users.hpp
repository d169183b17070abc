// What the cases of task 3 share: a table of users, and the revision put on it.
#pragma once

#include "split_name.hpp"

#include "migration_lab.hpp"

#include <doctest/doctest.h>

namespace migrations {

namespace cases {

/// Users before the revision, and ways to put it on and to take it back.
struct Users {
    Lab lab;
    soci::session& sql = lab.sql;
    migrations::History history{{revision("split", {}, split_name())}};

    Users()
    {
        bool const has_two_parts = history.at("split").down.has_value();
        INFO("Expected: two parts, '-- migrate:up' and '-- migrate:down'");
        INFO("Seen: no line that begins with '-- migrate:down'");
        REQUIRE(has_two_parts);
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

    void up()
    {
        migrate([&](migrations::Migrator& migrator) { migrator.upgrade("head"); });
    }
    void down()
    {
        migrate([&](migrations::Migrator& migrator) { migrator.downgrade("base"); });
    }

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
            " (SELECT name FROM pragma_table_info('users') ORDER BY name)");
    }

private:
    template <typename Move>
    void migrate(Move move)
    {
        std::string said;
        try {
            migrations::Migrator migrator(sql, history);
            move(migrator);
        } catch (std::exception const& error) {
            said = error.what();
        }
        INFO("Expected: the engine runs the part without an error");
        INFO("Seen: ", said);
        REQUIRE(said.empty());
    }
};

}  // namespace cases

}  // namespace migrations
