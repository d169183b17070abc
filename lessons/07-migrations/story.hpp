// Revisions and questions that several sections share.
#pragma once

#include "engine/history.hpp"
#include "engine/migrator.hpp"
#include "engine/version_table.hpp"
#include "processes.hpp"
#include "workbook/database.hpp"

#include <iostream>
#include <string>

namespace migrations {

/// A revision, as its file would have it.
inline migrations::Revision file(std::string const& header, std::string const& parts)
{
    return migrations::parse_revision(header + "\n" + parts, "a revision");
}

/// 1a makes users and fills them; 2b makes orders and points, in two statements.
inline std::vector<migrations::Revision> two_files()
{
    return {file("-- revision: 1a\n-- message: create users",
                 "-- migrate:up\n"
                 "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n"
                 "INSERT INTO users VALUES (1, 'Ada'), (2, 'Béla');\n"
                 "-- migrate:down\nDROP TABLE users;\n"),
            file("-- revision: 2b\n-- parents: 1a\n-- message: create orders",
                 "-- migrate:up\n"
                 "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER);\n"
                 "INSERT INTO orders SELECT id, id FROM users;\n"
                 "-- migrate:down\nDROP TABLE orders;\n")};
}

/// What SQLite says, without the name of SOCI's function in front.
inline std::string message_of(soci::soci_error const& error)
{
    std::string const text = error.get_error_message();
    std::size_t const colon = text.starts_with("sqlite3_") ? text.find(": ") : 0;
    return colon == 0 ? text : text.substr(colon + 2);
}

/// "tables: orders, users · applied: 1a, 2b".
inline std::string state_of(soci::session& sql)
{
    std::string tables;
    sql << "SELECT coalesce(group_concat(name, ', '), 'none') FROM"
           " (SELECT name FROM sqlite_master WHERE type = 'table'"
           "  AND name <> 'schema_revisions' ORDER BY name)",
        soci::into(tables);
    std::string applied;
    for (auto const& [id, row] : migrations::applied_revisions(sql)) {
        applied +=
            (applied.empty() ? "" : ", ") + id + (row.is_dirty ? " (dirty)" : "");
    }
    return "tables: " + tables + "; applied: " + (applied.empty() ? "none" : applied);
}

}  // namespace migrations
