// What SQLite has no ALTER for, and how not to do it by hand.
#include "engine/autogenerate.hpp"
#include "engine/reflection.hpp"
#include "sections.hpp"
#include "shop_models.hpp"
#include "story.hpp"

namespace migrations {

namespace {

// Two users, and three orders of theirs: ON DELETE CASCADE.
void fill(soci::session& sql)
{
    workbook::run_script(sql, change_script({}, shop_models()).sql);
    workbook::run_script(sql,
                         "INSERT INTO users VALUES (1, 'ada@shop.example', 'Ada'),"
                         " (2, 'bela@shop.example', 'Béla');"
                         "INSERT INTO orders VALUES (10, 1), (11, 1), (12, 2);");
}

int count(soci::session& sql, std::string const& table)
{
    int rows = 0;
    sql << "SELECT count(*) FROM " + table, soci::into(rows);
    return rows;
}

std::string const new_users =
    "CREATE TABLE users_new (id INTEGER PRIMARY KEY,"
    " email TEXT NOT NULL UNIQUE, name TEXT);";

}  // namespace

void what_sqlite_cannot_alter()
{
    workbook::ScratchDatabase database;
    workbook::run_script(database.sql,
                         "CREATE TABLE users (id INTEGER PRIMARY KEY,"
                         " email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);"
                         "CREATE INDEX users_by_name ON users (name);"
                         "INSERT INTO users VALUES (1, 'ada@shop.example', 'Ada');");
    for (char const* const statement :
         {"ALTER TABLE users ADD COLUMN points INTEGER NOT NULL",
          "ALTER TABLE users ADD COLUMN since TEXT DEFAULT CURRENT_TIMESTAMP",
          "ALTER TABLE users ADD COLUMN phone TEXT UNIQUE",
          "ALTER TABLE users DROP COLUMN email",
          "ALTER TABLE users DROP COLUMN name"}) {
        try {
            database.sql << statement;
        } catch (soci::soci_error const& error) {
            std::cout << statement << "\n  " << message_of(error) << '\n';
        }
    }
}

//! [a-rebuild-that-deletes-orders]
void a_rebuild_that_deletes_orders()
{
    workbook::ScratchDatabase database;
    fill(database.sql);
    std::cout << "before: " << count(database.sql, "orders") << " orders\n";
    workbook::run_script(database.sql,
                         "BEGIN;"
                         "PRAGMA foreign_keys = 0;" +  // too late: ignored in here
                             new_users +
                             "INSERT INTO users_new SELECT * FROM users;"
                             "DROP TABLE users;"
                             "ALTER TABLE users_new RENAME TO users;"
                             "COMMIT;");
    std::cout << "after: " << count(database.sql, "users") << " users, "
              << count(database.sql, "orders") << " orders, and no error\n";
}
//! [a-rebuild-that-deletes-orders]

void a_rebuild_that_renames_first()
{
    workbook::ScratchDatabase database;
    fill(database.sql);
    workbook::run_script(database.sql,
                         "PRAGMA foreign_keys = 0;"
                         "ALTER TABLE users RENAME TO users_old;"
                         "CREATE TABLE users (id INTEGER PRIMARY KEY);"
                         "DROP TABLE users_old;"
                         "PRAGMA foreign_keys = 1;");
    std::string parent;
    database.sql << "SELECT \"table\" FROM pragma_foreign_key_list('orders')",
        soci::into(parent);
    std::cout << "orders now refer to " << parent << '\n';
    try {
        database.sql << "INSERT INTO orders VALUES (13, 1)";
    } catch (soci::soci_error const& error) {
        std::cout << message_of(error) << '\n';
    }
}

void a_rebuild_that_keeps_all(workbook::ScratchFolder const& folder)
{
    soci::session sql;
    workbook::open_database(sql, folder / "rebuild.db");
    fill(sql);
    migrations::Schema models = shop_models();
    models[0].columns[2].nullable = true;
    migrations::Draft const draft = draft_revision(migrations::reflect(sql), models);
    migrations::Revision const rebuild{.id = "5e2d",
                                       .message = "names may be NULL",
                                       .up = draft.up,
                                       .down = draft.down,
                                       .checksum = "-"};
    std::cout << revision_text(rebuild);

    migrations::History const history({rebuild});
    migrations::Migrator(sql, history).upgrade("head");
    std::cout << "after: " << count(sql, "users") << " users, " << count(sql, "orders")
              << " orders\n";
}

}  // namespace migrations
