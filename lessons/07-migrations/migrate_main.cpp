// migrate: the migration engine of lesson 07 as a program.
//
//   migrate init
//   migrate revision --autogenerate -m "add phone to users"
//   migrate upgrade head
//
// It works on what migrate.ini says, in the folder where it is called. A variable of
// the environment, MIGRATE_DATABASE, wins over the file, and --database over both: the
// same program serves every copy of the database, and the address of the one that
// matters is never in a file that others have.
//
// Chapter: docs/07-migrations.md

#include "07-migrations/models.hpp"
#include "engine/migration_error.hpp"
#include "engine/revision_folder.hpp"
#include "engine/settings.hpp"
#include "tool/commands.hpp"
#include "tool/offline.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <CLI/CLI.hpp>

#include <exception>
#include <filesystem>
#include <iostream>

namespace {

/// The commands, declared: `add` ties a name to what is done.
class Program {
public:
    Program() : place_(migrations::read_settings())
    {
        app_.require_subcommand(1);
        app_.add_option("--database", place_.database, "The database file");
        app_.add_option("--folder", place_.folder, "The folder of revision files");
        add("init", "Make the folder and migrate.ini", [this] { init(); });
        add_file_commands();
        add_database_commands();
    }

    int run(int count, char** arguments)
    {
        CLI11_PARSE(app_, count, arguments);
        return status_;
    }

private:
    template <typename Work>
    CLI::App* add(std::string const& name, std::string const& help, Work work)
    {
        CLI::App* const command = app_.add_subcommand(name, help);
        command->callback(work);
        return command;
    }

    void init()
    {
        migrations::Place kept = place_;
        if (workbook::is_database_url(kept.database)) {
            kept.database = migrations::Place().database;  // a URL may have a password
        }
        std::string const settings = migrations::settings_text(kept);
        migrations::init(place_, std::cout);
        if (std::filesystem::exists(migrations::settings_file)) {
            std::cout << "kept " << migrations::settings_file << '\n';
            return;
        }
        workbook::write_file(migrations::settings_file, settings);
        std::cout << "wrote " << migrations::settings_file << '\n';
    }

    void add_file_commands()
    {
        CLI::App* const revision = add("revision", "Make a revision file", [this] {
            is_automatic_ ? migrations::autogenerate(place_, wanted_,
                                                     migrations::models(), std::cout)
                          : migrations::revision(place_, wanted_, std::cout);
        });
        revision->add_flag("--autogenerate", is_automatic_,
                           "Write what turns the database into the models");
        revision->add_option("--parent", wanted_.parent, "In place of the only head");
        CLI::App* const merge = add("merge", "Join all heads", [this] {
            migrations::merge(place_, wanted_, std::cout);
        });
        for (CLI::App* const command : {revision, merge}) {
            command->add_option("-m,--message", wanted_.message, "In one line")
                ->required();
            command->add_option("--rev-id", wanted_.id, "In place of a random one");
        }
        add("heads", "The newest files",
            [this] { migrations::heads(place_, std::cout); });
        add("history", "All files, newest first",
            [this] { migrations::history(place_, std::cout); });
    }

    migrations::History files() const
    {
        return migrations::History(migrations::load_revisions(place_.folder));
    }

    void add_database_commands()
    {
        CLI::App* const upgrade = add("upgrade", "Go forward", [this] {
            is_offline_
                ? void(std::cout << migrations::upgrade_script(files(), target_))
                : migrations::upgrade(place_, target_, std::cout);
        });
        CLI::App* const downgrade = add("downgrade", "Go back", [this] {
            is_offline_
                ? void(std::cout << migrations::downgrade_script(files(), target_))
                : migrations::downgrade(place_, target_, std::cout);
        });
        CLI::App* const stamp =
            add("stamp", "Say where the database is, run nothing",
                [this] { migrations::stamp(place_, target_, std::cout); });
        for (CLI::App* const command : {upgrade, downgrade, stamp}) {
            command->add_option("target", target_, "head, heads, base, +1, -1 or an id")
                ->required();
        }
        for (CLI::App* const command : {upgrade, downgrade}) {
            command->add_flag("--sql", is_offline_, "Print the script, open nothing");
        }
        add("current", "What is applied",
            [this] { migrations::current(place_, std::cout); });
        add("check", "Whether files, database and models agree", [this] {
            bool const agreed =
                migrations::check(place_, migrations::models(), std::cout);
            status_ = agreed ? 0 : 1;
        });
    }

    CLI::App app_{"Brings the schema of a database from revision to revision.",
                  "migrate"};
    migrations::Place place_;
    migrations::NewRevision wanted_;
    std::string target_;
    bool is_automatic_ = false;
    bool is_offline_ = false;
    int status_ = 0;
};

}  // namespace

int main(int count, char** arguments)
try {
    return Program().run(count, arguments);
} catch (soci::soci_error const& error) {
    std::cerr << "migrate: " << error.get_error_message() << '\n';
    return 1;
} catch (std::exception const& error) {
    std::cerr << "migrate: " << error.what() << '\n';
    return 1;
}
