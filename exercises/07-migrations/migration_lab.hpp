// A database, revisions written in the test, and processes that share them.
#pragma once

#include "engine/history.hpp"
#include "engine/migration_error.hpp"
#include "engine/migrator.hpp"
#include "engine/version_table.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <soci/soci.h>

#include <filesystem>
#include <string>
#include <vector>

namespace migrations {

namespace cases {

/// A revision as its file would have it, with the checksum of that file.
inline migrations::Revision revision(std::string const& id,
                                     std::vector<std::string> const& parents,
                                     std::string const& parts)
{
    migrations::Revision header{.id = id, .parents = parents, .message = "test"};
    std::string const text = migrations::revision_text(header);
    return migrations::parse_revision(text.substr(0, text.find("-- migrate:")) + parts,
                                      id + ".sql");
}

/// A session on a new database, in memory.
struct Lab {
    soci::session sql;

    explicit Lab(std::filesystem::path const& file = ":memory:")
    {
        workbook::open_database(sql, file);
        // Processes die here, machines do not: nothing has to wait for the disk.
        sql << "PRAGMA synchronous = OFF";
    }

    /// The first column of the first row; "none" when there is no row.
    std::string ask(std::string const& query)
    {
        std::string answer;
        sql << query, soci::into(answer);
        return sql.got_data() ? answer : "none";
    }

    bool has_table(std::string const& name)
    {
        return ask("SELECT count(*) FROM sqlite_master WHERE name = '" + name + "'") !=
               "0";
    }

    /// The ids in the version table, in order of their names: "a b".
    std::string applied()
    {
        std::string ids;
        for (auto const& [id, row] : migrations::applied_revisions(sql)) {
            ids += (ids.empty() ? "" : " ") + id + (row.is_dirty ? " (dirty)" : "");
        }
        return ids.empty() ? "nothing" : ids;
    }
};

/// The place of a database file that other processes can open too.
struct SharedFile {
    workbook::ScratchFolder folder;
    std::filesystem::path path() const { return folder / "lab.db"; }
};

inline std::string const make_a =
    "-- migrate:up\nCREATE TABLE a (x TEXT);\n"
    "INSERT INTO a VALUES ('from a');\n"
    "-- migrate:down\nDROP TABLE a;\n";
inline std::string const make_b =
    "-- migrate:up\nCREATE TABLE b (x TEXT);\n"
    "INSERT INTO a VALUES ('from b');\n"
    "-- migrate:down\nDROP TABLE b;\n"
    "DELETE FROM a WHERE x = 'from b';\n";
inline std::string const make_c =
    "-- migrate:up\nINSERT INTO b VALUES ('from c');\n"
    "-- migrate:down\nDELETE FROM b;\n";

/// a <- b <- c
inline migrations::History three()
{
    return migrations::History({revision("c", {"b"}, make_c), revision("a", {}, make_a),
                                revision("b", {"a"}, make_b)});
}

/// What the call says when it throws a MigrationError; "" when it does not.
template <typename Call>
std::string refusal(Call call)
{
    try {
        call();
    } catch (migrations::MigrationError const& error) {
        return error.what();
    }
    return "";
}

}  // namespace cases

}  // namespace migrations
