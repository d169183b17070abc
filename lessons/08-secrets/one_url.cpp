// The service and the program that migrates its database read the same settings.
#include "07-migrations/engine/migrator.hpp"
#include "07-migrations/engine/revision_folder.hpp"
#include "demo_secrets.hpp"
#include "engine/connection.hpp"
#include "engine/env_file.hpp"
#include "engine/environment.hpp"
#include "sections.hpp"
#include "settings.hpp"
#include "workbook/files.hpp"

#include <soci/soci.h>

#include <filesystem>
#include <iostream>

namespace secrets {

namespace {

void write_files()
{
    workbook::write_file(
        ".env", "DATABASE_URL=sqlite:///shop.db?timeout=5\nSECRET_KEY='" +
                    demo_secret_key + "'\nEMAIL_API_KEY='" + demo_email_key + "'\n");
    std::filesystem::permissions(".env", std::filesystem::perms(0600));
    std::filesystem::create_directory("migrations");
    workbook::write_file("migrations/1a_create_users.sql",
                         "-- revision: 1a\n-- message: create users\n-- migrate:up\n"
                         "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n"
                         "INSERT INTO users (name) VALUES ('Ada'), ('Chioma');\n"
                         "-- migrate:down\nDROP TABLE users;\n");
}

//! [one-url]
// What both programs begin with. There is no real environment here, so that this
// prints the same whatever you have set.
Settings settings_of_the_shop()
{
    return load_settings(environment_over(read_env_file(".env").values,
                                          [](char const*) { return nullptr; }));
}

void open_database_of(Settings const& settings, soci::session& sql)
{
    Connection const connection = connection_of(settings.database_url);
    sql.open(connection.backend, connection.parameters.reveal());
}

void migrate(Settings const& settings)
{
    soci::session sql;
    open_database_of(settings, sql);
    migrations::History const history(migrations::load_revisions("migrations"));
    for (std::string const& id : migrations::Migrator(sql, history).upgrade("head")) {
        std::cout << "migrate: applied " << id << '\n';
    }
}

void serve(Settings const& settings)
{
    soci::session sql;
    open_database_of(settings, sql);
    int users = 0;
    sql << "SELECT count(*) FROM users", soci::into(users);
    std::cout << "serve:   " << settings.database_url.masked() << " has " << users
              << " users\n";
}
//! [one-url]

}  // namespace

void one_url_for_two_programs()
{
    write_files();
    migrate(settings_of_the_shop());
    serve(settings_of_the_shop());
}

}  // namespace secrets
