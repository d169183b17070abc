#include "autogenerate.hpp"

#include "ddl.hpp"
#include "migration_error.hpp"
#include "sql_text.hpp"

#include <algorithm>

namespace migrations {

namespace {

//! [refusals]
// A rebuild makes a table from its description: what is not in it would be lost.
void refuse_a_rebuild(Table const& live, std::vector<std::string>& refused)
{
    for (std::string const& what : live.live.not_described) {
        refused.push_back("a rebuild of " + live.name + " would lose " + what +
                          ", which models do not describe");
    }
}

// What would be left that names a column which goes.
void refuse_a_dropped_column(Table const& live, std::string const& column,
                             std::vector<std::string>& refused)
{
    for (SchemaObject const& object : live.live.objects) {
        if (has_name(object.sql, column)) {
            refused.push_back(object.type + " " + object.name + " names " + live.name +
                              "." + column + ", which goes");
        }
    }
}

// What would be left that names a table which goes.
void refuse_a_dropped_table(Table const& table, Schema const& models,
                            std::vector<std::string>& refused)
{
    for (Table const& model : models) {
        for (ForeignKey const& key : model.foreign_keys) {
            if (same_name(key.table, table.name)) {
                refused.push_back("the model of " + model.name + " refers to " +
                                  table.name + ", which is not in the list of models");
            }
        }
    }
    for (SchemaObject const& object : table.live.objects) {
        bool const stays = object.type == "view" || object.type == "virtual table" ||
                           find_table(models, object.table) != nullptr;
        if (stays && !same_name(object.table, table.name)) {
            refused.push_back(object.type + " " + object.name + " names " + table.name +
                              ", which goes");
        }
    }
}
//! [refusals]

bool same_but_name(Column const& one, Column const& other)
{
    Column renamed = one;
    renamed.name = other.name;
    renamed.default_value = other.default_value;
    return same(renamed, other);
}

//! [rename-warning]
// A table that loses a column and gains one may have had it renamed. Only the person
// who changed the model knows.
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
        if (upper(before.type) != upper(after.type)) {
            warnings.push_back("values of " + name + " are converted from " +
                               before.type + " to " + after.type +
                               " by SQLite's rules; compare some");
        }
    }
}

// Names of constraints and comments are no rules: a rebuild goes on without them.
void warn_of_a_rebuild(Table const& live, std::vector<std::string>& warnings)
{
    std::string names;
    for (std::string const& name : live.live.constraint_names) {
        names += (names.empty() ? "" : ", ") + name;
    }
    if (!names.empty()) {
        warnings.push_back("the rebuild of " + live.name +
                           " leaves out the names of its constraints (" + names + ")");
    }
    bool const has_comments = std::ranges::any_of(
        tokens_of(live.live.sql),
        [](Token const& token) { return token.kind == TokenKind::comment; });
    if (has_comments) {
        warnings.push_back("the rebuild of " + live.name +
                           " leaves out the comments in its CREATE TABLE");
    }
}

std::string joined(std::vector<std::string> const& sentences)
{
    std::string text;
    for (std::string const& sentence : sentences) {
        text += (text.empty() ? "" : "; ") + sentence;
    }
    return text;
}

}  // namespace

std::vector<std::string> refusals(Schema const& live, Schema const& models)
{
    std::vector<std::string> refused;
    Schema const wanted = with_references(models);
    for (Table const& table : live) {
        Table const* const model = find_table(wanted, table.name);
        if (model == nullptr) {
            refuse_a_dropped_table(table, wanted, refused);
            continue;
        }
        auto const found = table_differences(table, *model);
        if (needs_rebuild(found, *model)) {
            refuse_a_rebuild(table, refused);
        }
        for (Difference const& one : found) {
            if (one.change == Change::drop_column) {
                refuse_a_dropped_column(table, one.name, refused);
            }
        }
    }
    return refused;
}

std::vector<std::string> warnings_for(std::vector<Difference> const& found,
                                      Schema const& live, Schema const& models)
{
    std::vector<std::string> warnings;
    warn_of_renames(found, live, models, warnings);
    for (Difference const& one : found) {
        warn_of_one(one, live, models, warnings);
    }
    Schema const wanted = with_references(models);
    for (Table const& table : live) {
        Table const* const model = find_table(wanted, table.name);
        if (model != nullptr &&
            needs_rebuild(table_differences(table, *model), *model)) {
            warn_of_a_rebuild(table, warnings);
        }
    }
    return warnings;
}

Draft draft_revision(Schema const& live, Schema const& models, Wording wording)
{
    if (auto const refused = refusals(live, models); !refused.empty()) {
        throw MigrationError(joined(refused) +
                             ": write this revision by hand ('migrate revision')");
    }
    Draft draft;
    draft.found = differences(live, models);
    draft.warnings = warnings_for(draft.found, live, models);
    draft.up = change_script(live, models, wording);
    draft.down = change_script(models, live, wording);
    std::string comments;
    for (std::string const& warning : draft.warnings) {
        comments += "-- WARNING: " + warning + '\n';
    }
    draft.up.sql = comments + draft.up.sql;
    return draft;
}

}  // namespace migrations
