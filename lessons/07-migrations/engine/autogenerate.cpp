#include "autogenerate.hpp"

#include "rebuild.hpp"

#include <algorithm>

namespace migrations {

namespace {

void add_to(Script& script, std::string const& statement)
{
    script.sql += statement + ";\n";
}

// Indexes first: a column that has one cannot be dropped.
void alter_table(Script& script, Table const& to, std::vector<Difference> const& found)
{
    std::string const alter = "ALTER TABLE " + name_list({to.name});
    for (Difference const& difference : found) {
        if (difference.change == Change::drop_index) {
            add_to(script, "DROP INDEX " + name_list({difference.name}));
        }
    }
    for (Difference const& difference : found) {
        if (difference.change == Change::add_column) {
            add_to(script, alter + " ADD COLUMN " +
                               column_ddl(*find_column(to, difference.name)));
        } else if (difference.change == Change::drop_column) {
            add_to(script, alter + " DROP COLUMN " + name_list({difference.name}));
        }
    }
    for (Index const& index : to.indexes) {
        bool const is_new = std::ranges::any_of(found, [&](Difference const& one) {
            return one.change == Change::add_index && one.name == index.name;
        });
        if (is_new) {
            add_to(script, create_index(to, index));
        }
    }
}

}  // namespace

bool needs_rebuild(std::vector<Difference> const& found, Table const& to)
{
    return std::ranges::any_of(found, [&](Difference const& one) {
        if (one.change == Change::add_column) {
            // Rows that are there get the default, so it has to be a constant.
            std::string const value =
                find_column(to, one.name)->default_value.value_or("");
            return value.starts_with('(') || value.starts_with("CURRENT_");
        }
        return one.change == Change::change_column || one.change == Change::change_keys;
    });
}

Script change_script(Schema const& from, Schema const& to)
{
    Script script;
    for (Table const& table : to) {
        Table const* const old = find_table(from, table.name);
        if (old == nullptr) {
            add_to(script, create_table(table));
            for (Index const& index : table.indexes) {
                add_to(script, create_index(table, index));
            }
            continue;
        }
        auto const found = table_differences(*old, table);
        if (needs_rebuild(found, table)) {
            script.foreign_keys_off = true;
            for (std::string const& statement : rebuild_statements(*old, table)) {
                add_to(script, statement);
            }
        } else {
            alter_table(script, table, found);
        }
    }
    // Who refers to others goes before them.
    for (auto table = from.rbegin(); table != from.rend(); ++table) {
        if (find_table(to, table->name) == nullptr) {
            add_to(script, "DROP TABLE " + name_list({table->name}));
        }
    }
    return script;
}

Draft draft_revision(Schema const& live, Schema const& models)
{
    Draft draft;
    draft.found = differences(live, models);
    draft.warnings = warnings_for(draft.found, live, models);
    draft.up = change_script(live, models);
    draft.down = change_script(models, live);
    std::string comments;
    for (std::string const& warning : draft.warnings) {
        comments += "-- WARNING: " + warning + '\n';
    }
    draft.up.sql = comments + draft.up.sql;
    return draft;
}

namespace {

bool same_but_name(Column const& one, Column const& other)
{
    return one.type == other.type && one.nullable == other.nullable;
}

//! [rename-warning]
// A table that loses a column and gains one may have had it renamed. Only whoever
// changed the model knows.
void warn_of_renames(std::vector<Difference> const& found, Schema const& live,
                     Schema const& models, std::vector<std::string>& warnings)
{
    for (Difference const& drop : found) {
        for (Difference const& add : found) {
            bool const columns = drop.change == Change::drop_column &&
                                 add.change == Change::add_column &&
                                 drop.table == add.table;
            if (columns &&
                same_but_name(*find_column(*find_table(live, drop.table), drop.name),
                              *find_column(*find_table(models, add.table), add.name))) {
                warnings.push_back("if " + drop.table + "." + drop.name +
                                   " was renamed, its values are lost here; write"
                                   " ALTER TABLE " +
                                   drop.table + " RENAME COLUMN " + drop.name + " TO " +
                                   add.name);
            }
            if (drop.change == Change::drop_table && add.change == Change::add_table) {
                warnings.push_back("if table " + drop.table +
                                   " was renamed, its rows are lost here; write"
                                   " ALTER TABLE " +
                                   drop.table + " RENAME TO " + add.table);
            }
        }
    }
}
//! [rename-warning]

void warn_of_one(Difference const& one, Schema const& live, Schema const& models,
                 std::vector<std::string>& warnings)
{
    std::string const name = one.table + "." + one.name;
    if (one.change == Change::drop_table) {
        warnings.push_back(
            "table " + one.table +
            " goes with all its rows, and the way back makes it empty; is"
            " its model missing from the list?");
    } else if (one.change == Change::drop_column) {
        warnings.push_back(
            "the values of " + name +
            " are gone afterwards, and the way back does not bring them");
    } else if (one.change == Change::add_column) {
        Column const& column = *find_column(*find_table(models, one.table), one.name);
        if (!column.nullable && !column.default_value) {
            warnings.push_back(name +
                               " is NOT NULL without a default: this fails as"
                               " soon as the table has a row");
        }
    } else if (one.change == Change::change_column) {
        Column const& before = *find_column(*find_table(live, one.table), one.name);
        Column const& after = *find_column(*find_table(models, one.table), one.name);
        if (before.nullable && !after.nullable) {
            warnings.push_back(name +
                               " becomes NOT NULL: this fails if a row has NULL"
                               " there; fill it first");
        }
        if (before.type != after.type) {
            warnings.push_back("values of " + name + " are converted from " +
                               before.type + " to " + after.type +
                               " by SQLite's rules; compare some");
        }
    }
}

}  // namespace

std::vector<std::string> warnings_for(std::vector<Difference> const& found,
                                      Schema const& live, Schema const& models)
{
    std::vector<std::string> warnings;
    warn_of_renames(found, live, models, warnings);
    for (Difference const& one : found) {
        warn_of_one(one, live, models, warnings);
    }
    for (Table const& table : live) {
        Table const* const model = find_table(models, table.name);
        if (model == nullptr || table.not_described.empty() ||
            !needs_rebuild(table_differences(table, *model), *model)) {
            continue;
        }
        std::string words;
        for (std::string const& word : table.not_described) {
            words += (words.empty() ? "" : ", ") + word;
        }
        warnings.push_back("the rebuild of " + table.name +
                           " leaves out what models do"
                           " not describe (" +
                           words + "): write it into CREATE TABLE");
    }
    return warnings;
}

}  // namespace migrations
