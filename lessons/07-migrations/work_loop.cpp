// The loop of every day: change the model, write the revision, read it, apply it.
#include "engine/commands.hpp"
#include "engine/offline.hpp"
#include "engine/revision_folder.hpp"
#include "sections.hpp"
#include "shop_models.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace migrations {

//! [the-work-loop]
void the_work_loop(workbook::ScratchFolder const& folder)
{
    migrations::Place const place{folder / "loop", folder / "loop.db"};
    migrations::init(place, std::cout);

    migrations::Schema models = shop_models();
    migrations::autogenerate(
        place, {.message = "create users and orders", .id = "4b7a"}, models, std::cout);
    migrations::upgrade(place, "head", std::cout);

    models[0].columns.push_back(
        {.name = "points", .type = "BIGINT", .default_value = "0"});
    migrations::autogenerate(place, {.message = "add points to users", .id = "8c1f"},
                             models, std::cout);
    std::cout << workbook::read_file(place.folder / "8c1f_add_points_to_users.sql");

    migrations::upgrade(place, "head", std::cout);
    migrations::downgrade(place, "-1", std::cout);
    std::cout << "now at " << std::flush;
    migrations::current(place, std::cout);
}
//! [the-work-loop]

void a_database_that_was_there_before(workbook::ScratchFolder const& folder)
{
    migrations::Place const place{folder / "loop", folder / "old.db"};
    soci::session sql;
    workbook::open_database(sql, place.database);
    workbook::run_script(sql,
                         "CREATE TABLE users (id INTEGER PRIMARY KEY,"
                         " email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);"
                         "CREATE TABLE orders (id INTEGER PRIMARY KEY,"
                         " user_id INTEGER NOT NULL REFERENCES users (id)"
                         " ON DELETE CASCADE);");
    try {
        migrations::upgrade(place, "head", std::cout);
    } catch (std::exception const& error) {
        std::cout << error.what() << '\n';
    }
    migrations::stamp(place, "4b7a", std::cout);
    migrations::upgrade(place, "head", std::cout);

    std::cout << "--sql, for a database that this program may not open:\n"
              << migrations::upgrade_script(
                     migrations::History(migrations::load_revisions(place.folder)),
                     "4b7a:head");
}

void changed_by_hand(workbook::ScratchFolder const& folder)
{
    migrations::Place const place{folder / "loop", folder / "old.db"};
    migrations::Schema models = shop_models();
    models[0].columns.push_back(
        {.name = "points", .type = "BIGINT", .default_value = "0"});
    migrations::check(place, models, std::cout);

    soci::session sql;
    workbook::open_database(sql, place.database);
    sql << "ALTER TABLE users ADD COLUMN vip INTEGER";
    sql << "CREATE INDEX quick_fix ON users (name)";
    migrations::check(place, models, std::cout);
}

}  // namespace migrations
