// migrate: the migration engine of lesson 07 as a program.
//
//   migrate init
//   migrate revision --autogenerate -m "add phone to users"
//   migrate upgrade head
//
// What it works on stands in migrate.ini, in the folder where it is called. A variable
// of the environment, MIGRATE_DATABASE, wins over the file, and --database over both:
// the same program serves every copy of the database, and the place of the one that
// matters is never in a file that others have.
//
// Chapter: docs/07-migrations.md

#include "engine/commands.hpp"
#include "engine/offline.hpp"
#include "engine/revision_folder.hpp"
#include "models.hpp"
#include "workbook/files.hpp"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <filesystem>
#include <iostream>

using namespace migrations;

namespace {

char const config_file[] = "migrate.ini";

migrations::Place configured_place()
{
    migrations::Place place;
    if (std::filesystem::exists(config_file)) {
        for (CLI::ConfigItem const& item : CLI::ConfigINI().from_file(config_file)) {
            std::string const value = item.inputs.empty() ? "" : item.inputs.front();
            if (item.name == "database") {
                place.database = value;
            } else if (item.name == "folder") {
                place.folder = value;
            } else {
                throw std::runtime_error("migrate.ini has an unknown key, '" +
                                         item.name + "'");
            }
        }
    }
    if (char const* const database = std::getenv("MIGRATE_DATABASE")) {
        place.database = database;
    }
    return place;
}

void write_config(migrations::Place const& place)
{
    workbook::write_file(config_file, "database = " + place.database.string() +
                                          "\nfolder = " + place.folder.string() + '\n');
    std::cout << "wrote " << config_file << '\n';
}

/// The commands, declared: `add` ties a name to what is done.
class Program {
public:
    Program() : place_(configured_place())
    {
        app_.require_subcommand(1);
        app_.add_option("--database", place_.database, "The database file");
        app_.add_option("--folder", place_.folder, "The folder of revision files");
        add("init", "Make the folder and migrate.ini", [this] {
            migrations::init(place_, std::cout);
            write_config(place_);
        });
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

    void add_file_commands()
    {
        CLI::App* const revision = add("revision", "Make a revision file", [this] {
            is_automatic_
                ? migrations::autogenerate(place_, wanted_, models(), std::cout)
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
            command->add_option("--rev-id", wanted_.id, "In place of one by chance");
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
            is_offline_ ? void(std::cout << upgrade_script(files(), target_))
                        : migrations::upgrade(place_, target_, std::cout);
        });
        CLI::App* const downgrade = add("downgrade", "Go back", [this] {
            is_offline_ ? void(std::cout << downgrade_script(files(), target_))
                        : migrations::downgrade(place_, target_, std::cout);
        });
        CLI::App* const stamp =
            add("stamp", "Say where it stands, run nothing",
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
            status_ = migrations::check(place_, models(), std::cout) ? 0 : 1;
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
