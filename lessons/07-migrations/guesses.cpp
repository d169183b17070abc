// What a comparison of two schemas cannot know.
#include "engine/autogenerate.hpp"
#include "engine/migration_error.hpp"
#include "engine/reflection.hpp"
#include "sections.hpp"
#include "shop_models.hpp"
#include "story.hpp"

namespace migrations {

namespace {

// The shop's tables with two users, and what autogenerate writes for other models.
struct LiveShop {
    soci::session sql;

    explicit LiveShop(std::filesystem::path const& database)
    {
        workbook::open_database(sql, database);
        workbook::run_script(sql, change_script({}, shop_models()).sql);
        sql << "INSERT INTO users (email, name) VALUES ('ada@shop.example', 'Ada'),"
               " ('bela@shop.example', 'Béla')";
    }

    Draft draft(Schema const& models)
    {
        Draft const draft = draft_revision(reflect(sql), models);
        std::cout << draft.up.sql;
        return draft;
    }
};

}  // namespace

void a_rename_that_loses_data(workbook::ScratchFolder const& folder)
{
    LiveShop shop(folder / "rename.db");
    Schema models = shop_models();
    models[0].columns[2] = {.name = "full_name", .type = "TEXT", .default_value = "''"};

    workbook::run_script(shop.sql, shop.draft(models).up.sql);
    int names = 0;
    shop.sql << "SELECT count(*) FROM users WHERE full_name <> ''", soci::into(names);
    std::cout << "run as it stands, it leaves " << names << " of 2 names\n";
}

void a_model_that_is_not_listed(workbook::ScratchFolder const& folder)
{
    LiveShop shop(folder / "forgotten.db");
    shop.draft({users_model()});
}

void what_reflection_does_not_know(workbook::ScratchFolder const& folder)
{
    LiveShop shop(folder / "generated.db");
    shop.sql << "ALTER TABLE users ADD COLUMN label TEXT AS (name || ', ' || email)";
    Schema models = shop_models();
    models[0].columns[2].nullable = true;
    try {
        shop.draft(models);
    } catch (MigrationError const& error) {
        std::cout << error.what() << '\n';
    }
}

void back_without_the_values(workbook::ScratchFolder const& folder)
{
    soci::session sql;
    workbook::open_database(sql, folder / "back.db");
    History const history(
        {two_files()[0],
         file("-- revision: 2b\n-- parents: 1a\n-- message: names are not needed",
              "-- migrate:up\nALTER TABLE users DROP COLUMN name;\n"
              "-- migrate:down\nALTER TABLE users ADD COLUMN name TEXT;\n")});
    Migrator migrator(sql, history);
    migrator.upgrade("head");
    migrator.downgrade("-1");
    int names = 0;
    sql << "SELECT count(name) FROM users", soci::into(names);
    std::cout << "no error, the column is back, with " << names << " of 2 names\n";
}

}  // namespace migrations
