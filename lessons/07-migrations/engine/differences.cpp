#include "differences.hpp"

#include <algorithm>

namespace migrations {

namespace {

std::string describe(ForeignKey const& key)
{
    return "foreign key (" + name_list(key.columns) + ") to " + key.table + " (" +
           name_list(key.referenced) + ") on delete " + key.on_delete;
}

std::string describe(std::vector<std::string> const& unique)
{
    return "unique (" + name_list(unique) + ")";
}

void compare_columns(Table const& live, Table const& model,
                     std::vector<Difference>& found)
{
    for (Column const& column : model.columns) {
        std::string const name = model.name + "." + column.name;
        Column const* const old = live.find_column(column.name);
        if (old == nullptr) {
            found.push_back({Change::add_column, model.name, column.name,
                             "add column " + name + " " + type_ddl(column)});
        } else if (*old != column) {
            found.push_back({Change::change_column, model.name, column.name,
                             "change column " + name + " from " + type_ddl(*old) +
                                 " to " + type_ddl(column)});
        }
    }
    for (Column const& column : live.columns) {
        if (model.find_column(column.name) == nullptr) {
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
            if (std::ranges::find(in, key) == in.end()) {
                found.push_back({Change::change_keys, table, "",
                                 verb + " " + table + ": " + describe(key)});
            }
        }
    };
    report("add to", model, live);
    report("drop from", live, model);
}

void compare_indexes(Table const& live, Table const& model,
                     std::vector<Difference>& found)
{
    auto const report = [&](Change change, std::string const& verb, auto const& from,
                            auto const& in) {
        for (Index const& index : from) {
            if (std::ranges::find(in, index) == in.end()) {
                found.push_back({change, model.name, index.name,
                                 verb + (index.unique ? " unique index " : " index ") +
                                     index.name + " on " + model.name + " (" +
                                     name_list(index.columns) + ")"});
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
    if (live.primary_key != model.primary_key) {
        found.push_back({Change::change_keys, model.name, "",
                         "change the primary key of " + model.name + " to (" +
                             name_list(model.primary_key) + ")"});
    }
    compare_keys(model.name, live.uniques, model.uniques, found);
    compare_keys(model.name, live.foreign_keys, model.foreign_keys, found);
    compare_indexes(live, model, found);
    return found;
}

std::vector<Difference> differences(Schema const& live, Schema const& models)
{
    std::vector<Difference> found;
    for (Table const& model : models) {
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
