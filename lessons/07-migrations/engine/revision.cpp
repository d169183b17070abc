// A revision file, read.
#include "revision.hpp"

#include "migration_error.hpp"
#include "sql_text.hpp"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <map>
#include <sstream>

namespace migrations {

namespace {

bool is_id(std::string const& text)
{
    return !text.empty() && text.size() <= 32 && text != "base" && text != "head" &&
           text != "heads" && std::ranges::all_of(text, [](unsigned char c) {
               return std::isalnum(c) != 0 || c == '_';
           });
}

// The words of a line, separated by blanks or commas.
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

// A COMMIT in the script would commit half of the revision, without its version row. A
// switch for foreign keys would be ignored, and the next DROP TABLE would delete rows.
void check_script(Script const& script)
{
    for (std::string const& statement : split_statements(script.sql)) {
        std::string const word = first_word(statement);
        if (script.in_transaction && (word == "BEGIN" || word == "COMMIT" ||
                                      word == "END" || word == "ROLLBACK")) {
            throw MigrationError("'" + word +
                                 "' is not for the script to say: its transaction is"
                                 " the engine's");
        }
        for (char const* const name : {"foreign_keys", "defer_foreign_keys"}) {
            if (word == "PRAGMA" && has_name(statement, name) &&
                !script.foreign_keys_off) {
                throw MigrationError("'PRAGMA " + std::string(name) +
                                     "' does not keep DROP TABLE from deleting rows in"
                                     " here: write foreign_keys=off at the end of the"
                                     " line that begins with '-- migrate:' instead");
            }
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

// "-- Migrate: down" would be a comment, and what comes after it would run on the way
// up.
bool is_nearly_a_marker(std::string const& line)
{
    std::string text = lower(line);
    std::erase_if(text, [](unsigned char c) { return std::isspace(c) != 0; });
    return text.starts_with("--migrate:");
}

void read_header(std::string const& line, Parts& parts)
{
    std::size_t const colon = line.find(':');
    std::string const key = line.starts_with("-- ") && colon != std::string::npos
                                ? line.substr(3, colon - 3)
                                : "";
    if (key == "revision" || key == "parents" || key == "message") {
        std::size_t const value = line.find_first_not_of(' ', colon + 1);
        std::string const text = value == std::string::npos ? "" : line.substr(value);
        if (!parts.headers.emplace(key, text).second) {
            throw MigrationError("two lines begin with '-- " + key + ":'");
        }
    } else if (!key.empty() && key.find(' ') == std::string::npos) {
        throw MigrationError("'" + line +
                             "': there are the headers revision, parents and message");
    } else if (!line.starts_with("--") && line.find_first_not_of(" \t") != line.npos) {
        throw MigrationError("'" + line + "' comes before the line '-- migrate:up'");
    }
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
        } else if (is_nearly_a_marker(line)) {
            throw MigrationError("'" + line +
                                 "' is neither '-- migrate:up' nor '-- migrate:down'");
        } else if (part != nullptr) {
            part->sql += line + '\n';
        } else {
            read_header(line, parts);
        }
    }
    return parts;
}

// Some editors begin a file with it.
std::string without_byte_order_mark(std::string const& text)
{
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

Revision parse(std::string const& text)
{
    Parts parts = parts_of(without_byte_order_mark(text));
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
            " and _ for an id, and not base, head or heads");
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

std::string checksum_of(std::string const& text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (char const c : without_byte_order_mark(text)) {
        if (c != '\r') {  // Git may turn "\n" into "\r\n"
            hash ^= static_cast<unsigned char>(c);
            hash *= 0x100000001b3;
        }
    }
    std::string digits(16, '0');
    for (std::size_t i = 0; i < 16; ++i) {
        digits[15 - i] = "0123456789abcdef"[(hash >> (4 * i)) & 0xf];
    }
    return digits;
}

namespace {

std::string marker(std::string const& name, Script const& script)
{
    return "-- migrate:" + name + (script.in_transaction ? "" : " transaction=off") +
           (script.foreign_keys_off ? " foreign_keys=off" : "") + '\n';
}

}  // namespace

std::string revision_text(Revision const& revision)
{
    std::string parents;
    for (std::string const& parent : revision.parents) {
        parents += (parents.empty() ? "" : ", ") + parent;
    }
    std::string text = "-- revision: " + revision.id + "\n-- parents: " + parents +
                       "\n-- message: " + revision.message + "\n\n" +
                       marker("up", revision.up) + revision.up.sql;
    if (revision.down) {
        text += '\n' + marker("down", *revision.down) + revision.down->sql;
    }
    return text;
}

}  // namespace migrations
