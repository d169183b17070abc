// Where the database is: read in one way by every program that opens it.
#pragma once

#include <filesystem>
#include <string>

namespace migrations {

/// Where the revision files are, and the database they are for.
struct Place {
    std::filesystem::path folder = "migrations";
    std::filesystem::path database = "shop.db";
};

/// The file, in the folder where a program is started.
inline constexpr char settings_file[] = "migrate.ini";

/// What the file says, or the defaults when there is none; for the database, the
/// variable MIGRATE_DATABASE of the environment wins over it, so that the address of
/// the one that matters is in no file. Throws MigrationError as `parse_settings` does.
Place read_settings(std::filesystem::path const& file = settings_file);

/// Lines `database = <path>` and `folder = <path>`, in any order. A path goes to the
/// end of its line, blanks, `;` and brackets included; double quotes around it are left
/// out, so that it can begin or end in a blank. Blank lines are skipped, and lines that
/// begin with # or ;. Throws MigrationError for every other line.
Place parse_settings(std::string const& text);

/// The text that `parse_settings` reads. Throws MigrationError for a path that cannot
/// be written so, with a line end or a double quote in it.
std::string settings_text(Place const& place);

}  // namespace migrations
