#include "differences.hpp"

#include "ddl.hpp"

#include <algorithm>

namespace migrations {

namespace {

std::string describe(ForeignKey const& key)
{
    return "foreign key (" + name_list(key.columns) + ") to " + key.table + " (" +
           name_list(key.referenced) + ") on delete " + key.on_delete +
           (key.on_update == "NO ACTION" ? "" : " on update " + key.on_update) +
           (key.deferred ? " deferred" : "");
}

std::string describe(std::vector<std::string> const& unique)
{
    return "unique (" + name_list(unique) + ")";
}

// A CHECK is compared as SQL; everything else has a `same` of its own.
struct Check {
    std::string sql;
};

using migrations::same;  // else the next one hides it

std::string describe(Check const& check)
{
    return "check (" + check.sql + ")";
}

bool same(Check const& one, Check const& other)
{
    return same_sql(one.sql, other.sql);
}

std::vector<Check> checks_of(Table const& table)
{
    std::vector<Check> checks;
    for (std::string const& sql : table.checks) {
        checks.push_back({sql});
    }
    return checks;
}

template <typename Part>
bool has_same(std::vector<Part> const& parts, Part const& part)
{
    return std::ranges::any_of(parts, [&](Part const& one) { return same(one, part); });
}

void compare_columns(Table const& live, Table const& model,
                     std::vector<Difference>& found)
{
    for (Column const& column : model.columns) {
        std::string const name = model.name + "." + column.name;
        Column const* const old = find_column(live, column.name);
        if (old == nullptr) {
            found.push_back({Change::add_column, model.name, column.name,
                             "add column " + name + " " + type_ddl(column)});
        } else if (!same(*old, column)) {
            found.push_back({Change::change_column, model.name, column.name,
                             "change column " + name + " from " + type_ddl(*old) +
                                 " to " + type_ddl(column)});
        }
    }
    for (Column const& column : live.columns) {
        if (find_column(model, column.name) == nullptr) {
            found.push_back({Change::drop_column, model.name, column.name,
                             "drop column " + model.name + "." + column.name});
        }
    }
}

// What one list has and the other has not, whatever their orders.
template <typename Key>
void compare_keys(std::string const& table, std::vector<Key> const& live,
                  std::vector<Key> const& model, std::vector<Difference>& found)
{
    auto const report = [&](std::string const& verb, auto const& from, auto const& in) {
        for (Key const& key : from) {
            if (!has_same(in, key)) {
                found.push_back({Change::change_keys, table, "",
                                 verb + " " + table + ": " + describe(key)});
            }
        }
    };
    report("add to", model, live);
    report("drop from", live, model);
}

void compare_options(Table const& live, Table const& model,
                     std::vector<Difference>& found)
{
    if (!same(live.primary_key, model.primary_key)) {
        found.push_back({Change::change_keys, model.name, "",
                         "change the primary key of " + model.name + " to (" +
                             name_list(model.primary_key) + ")"});
    }
    auto const option = [&](bool has, bool wants, std::string const& name) {
        if (has != wants) {
            found.push_back(
                {Change::change_keys, model.name, "",
                 (wants ? "add " + name + " to " : "drop " + name + " from ") +
                     model.name});
        }
    };
    option(live.autoincrement, model.autoincrement, "AUTOINCREMENT");
    option(live.strict, model.strict, "STRICT");
    option(live.without_rowid, model.without_rowid, "WITHOUT ROWID");
}

void compare_indexes(Table const& live, Table const& model,
                     std::vector<Difference>& found)
{
    auto const report = [&](Change change, std::string const& verb, auto const& from,
                            auto const& in) {
        for (Index const& index : from) {
            if (!has_same(in, index)) {
                found.push_back({change, model.name, index.name,
                                 verb + (index.unique ? " unique index " : " index ") +
                                     index.name + " on " + model.name + " (" +
                                     index_terms(index) + ")"});
            }
        }
    };
    report(Change::drop_index, "drop", live.indexes, model.indexes);
    report(Change::add_index, "add", model.indexes, live.indexes);
}

}  // namespace

std::vector<Difference> table_differences(Table const& live, Table const& model)
{
    std::vector<Difference> found;
    compare_columns(live, model, found);
    compare_options(live, model, found);
    compare_keys(model.name, live.uniques, model.uniques, found);
    compare_keys(model.name, checks_of(live), checks_of(model), found);
    compare_keys(model.name, live.foreign_keys, model.foreign_keys, found);
    compare_indexes(live, model, found);
    return found;
}

std::vector<Difference> differences(Schema const& live, Schema const& models)
{
    Schema const wanted = with_references(models);
    std::vector<Difference> found;
    for (Table const& model : wanted) {
        if (Table const* const table = find_table(live, model.name)) {
            std::ranges::copy(table_differences(*table, model),
                              std::back_inserter(found));
        } else {
            found.push_back(
                {Change::add_table, model.name, "", "add table " + model.name});
        }
    }
    for (Table const& table : live) {
        if (find_table(models, table.name) == nullptr) {
            found.push_back(
                {Change::drop_table, table.name, "", "drop table " + table.name});
        }
    }
    return found;
}

}  // namespace migrations
