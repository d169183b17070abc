// What a comparison of two schemas cannot know.
#include "autogenerate.hpp"

#include <algorithm>

namespace migrations {

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
                same_but_name(*find_table(live, drop.table)->find_column(drop.name),
                              *find_table(models, add.table)->find_column(add.name))) {
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
        Column const& column = *find_table(models, one.table)->find_column(one.name);
        if (!column.nullable && !column.default_value) {
            warnings.push_back(name +
                               " is NOT NULL without a default: this fails as"
                               " soon as the table has a row");
        }
    } else if (one.change == Change::change_column) {
        Column const& before = *find_table(live, one.table)->find_column(one.name);
        Column const& after = *find_table(models, one.table)->find_column(one.name);
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
