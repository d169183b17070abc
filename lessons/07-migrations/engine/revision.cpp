// A revision file, read.
#include "revision.hpp"

#include "migration_error.hpp"
#include "sql_text.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <sstream>

namespace migrations {

namespace {

bool is_id(std::string const& text)
{
    return !text.empty() && text.size() <= 32 &&
           std::ranges::all_of(
               text, [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; });
}

// The words of a line, set apart by blanks or commas.
std::vector<std::string> words_of(std::string text)
{
    std::ranges::replace(text, ',', ' ');
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;) {
        words.push_back(word);
    }
    return words;
}

Script script_with(std::vector<std::string> const& options)
{
    Script script;
    for (std::string const& option : options) {
        if (option == "transaction=off") {
            script.in_transaction = false;
        } else if (option == "foreign_keys=off") {
            script.foreign_keys_off = true;
        } else {
            throw MigrationError("there is no option '" + option +
                                 "'; there are transaction=off and foreign_keys=off");
        }
    }
    return script;
}

// A COMMIT in the script would commit half of the revision, without its version row.
void check_script(Script const& script)
{
    for (std::string const& statement : split_statements(script.sql)) {
        std::string const word = first_word(statement);
        if (script.in_transaction && (word == "BEGIN" || word == "COMMIT" ||
                                      word == "END" || word == "ROLLBACK")) {
            throw MigrationError("'" + word +
                                 "' is not for the script to say: its"
                                 " transaction is the engine's");
        }
    }
}

// The blank line before the next part belongs to neither.
void end_in_one_line_end(Script& script)
{
    while (script.sql.ends_with("\n\n") || script.sql == "\n") {
        script.sql.pop_back();
    }
}

// The lines of a file, in its three places.
struct Parts {
    std::map<std::string, std::string> headers;
    std::optional<Script> up;
    std::optional<Script> down;
};

// Begins a part at a line such as "-- migrate:up foreign_keys=off".
Script* begin_part(std::optional<Script>& part, std::string const& marker,
                   std::string const& line)
{
    if (part) {
        throw MigrationError("two lines begin with '" + marker + "'");
    }
    return &part.emplace(script_with(words_of(line.substr(marker.size()))));
}

Parts parts_of(std::string const& text)
{
    Parts parts;
    Script* part = nullptr;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        if (line.starts_with("-- migrate:up")) {
            part = begin_part(parts.up, "-- migrate:up", line);
        } else if (line.starts_with("-- migrate:down")) {
            part = begin_part(parts.down, "-- migrate:down", line);
        } else if (part != nullptr) {
            part->sql += line + '\n';
        } else if (std::size_t const colon = line.find(": ");
                   line.starts_with("-- ") && colon != std::string::npos) {
            parts.headers[line.substr(3, colon - 3)] = line.substr(colon + 2);
        }
    }
    return parts;
}

Revision parse(std::string const& text)
{
    Parts parts = parts_of(text);
    if (!parts.up) {
        throw MigrationError("no line begins with '-- migrate:up'");
    }
    Revision revision{.id = parts.headers["revision"],
                      .parents = words_of(parts.headers["parents"]),
                      .message = parts.headers["message"],
                      .up = *parts.up,
                      .down = parts.down,
                      .checksum = checksum_of(text)};
    for (std::string const& id : revision.parents) {
        if (!is_id(id)) {
            throw MigrationError("'" + id + "' is no id of a parent");
        }
    }
    if (!is_id(revision.id)) {
        throw MigrationError(
            "there is no line '-- revision: <id>', with letters, digits"
            " and _ for an id");
    }
    end_in_one_line_end(revision.up);
    check_script(revision.up);
    if (revision.down) {
        end_in_one_line_end(*revision.down);
        check_script(*revision.down);
    }
    return revision;
}

}  // namespace

Revision parse_revision(std::string const& text, std::string const& name)
{
    try {
        return parse(text);
    } catch (MigrationError const& error) {
        throw MigrationError(name + ": " + error.what());
    }
}

}  // namespace migrations
