#include "foreign_keys.hpp"

#include "ddl.hpp"
#include "migration_error.hpp"
#include "schema.hpp"
#include "sql_text.hpp"

#include <algorithm>
#include <map>

namespace migrations {

namespace {

bool is_sqlite(soci::session& sql)
{
    return sql.get_backend_name() == "sqlite3";
}

bool are_enforced(soci::session& sql)
{
    int on = 0;
    sql << "PRAGMA foreign_keys", soci::into(on);
    return on == 1;
}

std::vector<std::string> table_names(soci::session& sql)
{
    soci::rowset<std::string> const names =
        (sql.prepare << "SELECT name FROM sqlite_master WHERE type = 'table'");
    return {names.begin(), names.end()};
}

std::string rows(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " row" : " rows");
}

// The table that a DROP TABLE drops; "" for any other statement.
std::string dropped_table(std::string const& statement)
{
    std::vector<Token> tokens = code_tokens(statement);
    auto const word = [&](std::size_t i) {
        return i < tokens.size() ? upper(tokens[i].text) : "";
    };
    if (word(0) != "DROP" || word(1) != "TABLE") {
        return "";
    }
    std::size_t const name = word(2) == "IF" ? 4 : 2;  // IF EXISTS
    std::size_t const last = word(name + 1) == "." ? name + 2 : name;
    return last < tokens.size() ? name_of(tokens[last]) : "";
}

}  // namespace

ForeignKeysOff::ForeignKeysOff(soci::session& sql, bool wanted) : sql_(sql)
{
    if (wanted && !is_sqlite(sql)) {
        throw MigrationError(
            "foreign_keys=off is for tables that SQLite has to rebuild; a server changes"
            " them in place, by ALTER TABLE");
    }
    was_on_ = wanted && are_enforced(sql_);
    if (was_on_) {
        sql_ << "PRAGMA foreign_keys = 0";
    }
}

ForeignKeysOff::~ForeignKeysOff()
{
    if (was_on_) {
        try {
            sql_ << "PRAGMA foreign_keys = 1";
        } catch (soci::soci_error const&) {
            // The connection is gone, and its switch with it.
        }
    }
}

std::vector<BrokenReference> broken_references(soci::session& sql)
{
    std::vector<BrokenReference> broken;
    for (std::string const& table : table_names(sql)) {
        BrokenReference one{.table = table, .row = "", .parent = ""};
        try {
            soci::statement found =
                (sql.prepare << "SELECT coalesce(rowid, ''), parent"
                                " FROM pragma_foreign_key_check(:table)",
                 soci::use(table), soci::into(one.row), soci::into(one.parent));
            found.execute();
            while (found.fetch()) {
                broken.push_back(one);
            }
        } catch (soci::soci_error const& error) {
            // What is referred to is no key: "foreign key mismatch".
            broken.push_back({table, "", error.get_error_message()});
        }
    }
    return broken;
}

std::string describe(std::vector<BrokenReference> const& broken)
{
    if (broken.empty()) {
        return "";
    }
    BrokenReference const& first = broken.front();
    if (first.row.empty() && first.parent.find("mismatch") != std::string::npos) {
        return first.parent;
    }
    auto const count = std::ranges::count_if(broken, [&](BrokenReference const& one) {
        return one.table == first.table && one.parent == first.parent;
    });
    return rows(static_cast<std::size_t>(count)) + " of " + first.table +
           (count == 1 ? " refers" : " refer") + " to no row of " + first.parent;
}

void refuse_newly_broken(std::vector<BrokenReference> const& before,
                         std::vector<BrokenReference> const& after)
{
    std::vector<BrokenReference> fresh = after;
    for (BrokenReference const& one : before) {
        if (auto const old = std::ranges::find(fresh, one); old != fresh.end()) {
            fresh.erase(old);
        }
    }
    if (!fresh.empty()) {
        throw MigrationError(describe(fresh));
    }
}

void refuse_silent_deletes(soci::session& sql, std::string const& statement)
{
    std::string const dropped = dropped_table(statement);
    if (dropped.empty() || !is_sqlite(sql) || !are_enforced(sql)) {
        return;
    }
    for (std::string const& table : table_names(sql)) {
        if (same_name(table, dropped)) {
            continue;
        }
        // The columns of each key, one row for each column.
        std::map<int, std::string> has_value;
        std::map<int, std::string> rule;
        int id = 0;
        std::string column;
        std::string on_delete;
        soci::statement keys =
            (sql.prepare << "SELECT id, \"from\", on_delete"
                            " FROM pragma_foreign_key_list(:table)"
                            " WHERE lower(\"table\") = lower(:dropped)"
                            " AND on_delete IN ('CASCADE', 'SET NULL', 'SET DEFAULT')",
             soci::use(table), soci::use(dropped), soci::into(id), soci::into(column),
             soci::into(on_delete));
        keys.execute();
        while (keys.fetch()) {
            has_value[id] += (has_value[id].empty() ? "" : " AND ") +
                             name_list({column}) + " IS NOT NULL";
            rule[id] = on_delete;
        }
        for (auto const& [number, condition] : has_value) {
            int count = 0;
            sql << "SELECT count(*) FROM " + name_list({table}) + " WHERE " + condition,
                soci::into(count);
            if (count > 0) {
                throw MigrationError(
                    "DROP TABLE " + dropped + " would " +
                    (rule[number] == "CASCADE" ? "delete " : "change ") +
                    rows(static_cast<std::size_t>(count)) + " of " + table +
                    " (ON DELETE " + rule[number] +
                    "): write what becomes of them before it, or foreign_keys=off"
                    " behind '-- migrate:' for a rebuild");
            }
        }
    }
}

}  // namespace migrations
