#include "settings.hpp"

#include "migration_error.hpp"
#include "sql_text.hpp"
#include "workbook/files.hpp"

#include <cstdlib>
#include <sstream>

namespace migrations {

namespace {

std::string without_quotes(std::string const& text)
{
    bool const is_quoted =
        text.size() >= 2 && text.starts_with('"') && text.ends_with('"');
    return is_quoted ? text.substr(1, text.size() - 2) : text;
}

std::string line_for(std::string const& key, std::string const& path)
{
    if (path.find_first_of("\"\r\n") != std::string::npos) {
        throw MigrationError("the " + key + " '" + path +
                             "' has a line end or a double quote in it");
    }
    bool const needs_quotes = trimmed(path) != path;
    return key + " = " + (needs_quotes ? '"' + path + '"' : path) + '\n';
}

}  // namespace

//! [settings]
Place read_settings(std::filesystem::path const& file)
{
    Place place;
    if (std::filesystem::exists(file)) {
        place = parse_settings(workbook::read_file(file));
    }
    if (char const* const database = std::getenv("MIGRATE_DATABASE")) {
        place.database = database;
    }
    return place;
}
//! [settings]

Place parse_settings(std::string const& text)
{
    Place place;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        std::string const content = trimmed(line);
        if (content.empty() || content[0] == '#' || content[0] == ';') {
            continue;
        }
        std::size_t const equals = content.find('=');
        std::string const key = trimmed(content.substr(0, equals));
        if (equals == std::string::npos || (key != "database" && key != "folder")) {
            throw MigrationError("'" + content +
                                 "': a line of the settings begins with 'database ='"
                                 " or 'folder ='");
        }
        std::string const value = without_quotes(trimmed(content.substr(equals + 1)));
        (key == "database" ? place.database : place.folder) = value;
    }
    return place;
}

std::string settings_text(Place const& place)
{
    return line_for("database", place.database.string()) +
           line_for("folder", place.folder.string());
}

}  // namespace migrations
