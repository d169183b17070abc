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
                               column_ddl(*to.find_column(difference.name)));
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
                to.find_column(one.name)->default_value.value_or("");
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

}  // namespace migrations
