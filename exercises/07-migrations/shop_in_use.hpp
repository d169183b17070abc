// What the cases of task 3 share: a shop without telephone numbers, and its upgrade.
#pragma once

#include "users_table.hpp"

#include "generated.hpp"
#include "order_items_table.hpp"
#include "orders_table.hpp"
#include "products_table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace migrations::cases {

/// A database as the models described it before there were telephone numbers, in use.
struct ShopInUse {
    Lab lab;
    soci::session& sql = lab.sql;
    Schema before;

    ShopInUse()
    {
        workbook::run_script(
            sql,
            "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE,"
            " name TEXT NOT NULL, is_active BOOLEAN NOT NULL DEFAULT 1)");
        workbook::run_script(sql, change_script({}, {products_table(), orders_table(),
                                                     order_items_table()})
                                      .sql);
        workbook::run_script(
            sql,
            "INSERT INTO users (id, email, name) VALUES"
            " (7, 'ada@shop.example', 'Ada'), (8, 'bela@shop.example', 'Béla');"
            "INSERT INTO orders (id, user_id) VALUES (70, 7), (71, 7);");
        before = reflect(sql);
    }

    static Schema wanted()
    {
        return {users_table(), products_table(), orders_table(), order_items_table()};
    }

    std::vector<Difference> found() const { return differences(before, wanted()); }

    /// Runs what autogenerate writes from the models and this database.
    void upgrade()
    {
        std::string const said = lab.run(generated(before, wanted()), Direction::up);
        INFO("Expected: the revision can be applied to a table with users in it");
        INFO("Seen: ", said);
        REQUIRE(said.empty());
    }

    std::string downgrade()
    {
        return lab.run(generated(before, wanted()), Direction::down);
    }
};

}  // namespace migrations::cases
