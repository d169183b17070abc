#include "change_script.hpp"

#include "ddl.hpp"
#include "rebuild.hpp"
#include "sql_text.hpp"

#include <algorithm>

namespace migrations {

namespace {

bool has_change(std::vector<Difference> const& found, Change change,
                std::string const& name)
{
    return std::ranges::any_of(found, [&](Difference const& one) {
        return one.change == change && same_name(one.name, name);
    });
}

// Writes the script, part by part.
class Writer {
public:
    Writer(Schema const& from, Schema const& to, Wording wording)
        : from_(from), to_(to), wording_(wording)
    {
        for (Table const& table : to) {
            Table const* const old = find_table(from, table.name);
            if (old == nullptr) {
                make_again(table, table.live.objects);
            } else if (needs_rebuild(table_differences(*old, table), table)) {
                make_again(table, old->live.sql.empty() ? table.live.objects
                                                        : old->live.objects);
            }
        }
    }

    Script write()
    {
        clear_the_way();
        for (Table const& table : to_) {
            if (Table const* const old = find_table(from_, table.name)) {
                change(*old, table);
            } else {
                // On the way back of a DROP TABLE: as it was, word by word.
                add(table.live.sql.empty() ? create_table(table) : table.live.sql);
                for (Index const& index : table.indexes) {
                    indexes_.push_back(create_index(table, index, wording_));
                }
            }
        }
        drop_tables();
        for (std::string const& statement : indexes_) {
            add(statement);
        }
        for (char const* const type : {"index", "view", "trigger"}) {
            for (SchemaObject const& object : objects_) {
                if (object.type == type && !is_dropped(object.table)) {
                    add(object.sql);
                }
            }
        }
        return script_;
    }

private:
    void add(std::string const& statement) { script_.sql += statement + ";\n"; }

    bool has_object(SchemaObject const& object) const
    {
        return std::ranges::find(objects_, object.name, &SchemaObject::name) !=
               objects_.end();
    }

    // A table that is new or rebuilt needs its indexes and objects afterwards.
    void make_again(Table const& table, std::vector<SchemaObject> const& objects)
    {
        std::ranges::copy_if(objects, std::back_inserter(objects_),
                             [&](SchemaObject const& one) { return !has_object(one); });
        rewritten_.push_back(table.name);
    }

    bool is_dropped(std::string const& table) const
    {
        return find_table(from_, table) != nullptr && find_table(to_, table) == nullptr;
    }

    // Views, and triggers of other tables, that name a table which is rebuilt; and
    // indexes, as a name may be wanted for another table.
    void clear_the_way()
    {
        for (SchemaObject const& object : objects_) {
            bool const goes_with_its_table =
                is_rewritten(object.table) ||
                std::ranges::any_of(objects_, [&](SchemaObject const& one) {
                    return one.type == "view" && same_name(one.name, object.table);
                });
            if (object.type == "trigger" && !goes_with_its_table) {
                add("DROP TRIGGER " + name_list({object.name}));
            }
        }
        for (SchemaObject const& object : objects_) {
            if (object.type == "view") {
                add("DROP VIEW " + name_list({object.name}));
            }
        }
        for (Table const& table : to_) {
            Table const* const old = find_table(from_, table.name);
            if (old == nullptr || is_rewritten(table.name)) {
                continue;
            }
            for (Difference const& one : table_differences(*old, table)) {
                if (one.change == Change::drop_index) {
                    add(drop_index(table.name, one.name, wording_));
                }
            }
        }
    }

    bool is_rewritten(std::string const& table) const
    {
        return std::ranges::any_of(rewritten_, [&](std::string const& name) {
            return same_name(name, table);
        });
    }

    void change(Table const& old, Table const& table)
    {
        auto const found = table_differences(old, table);
        bool const is_rebuilt = is_rewritten(table.name);
        for (Index const& index : table.indexes) {
            if (is_rebuilt || has_change(found, Change::add_index, index.name)) {
                indexes_.push_back(create_index(table, index, wording_));
            }
        }
        if (is_rebuilt) {
            script_.foreign_keys_off = true;
            std::string const beside = name_beside(table.name, from_, to_);
            for (std::string const& one : rebuild_statements(old, table, beside)) {
                add(one);
            }
            return;
        }
        std::string const alter = "ALTER TABLE " + name_list({table.name});
        for (Difference const& one : found) {
            if (one.change == Change::add_column) {
                add(alter + " ADD COLUMN " + column_ddl(*find_column(table, one.name)));
            } else if (one.change == Change::drop_column) {
                add(alter + " DROP COLUMN " + name_list({one.name}));
            }
        }
    }

    // A table that refers to others goes before them. In a circle there is no such
    // order; with foreign keys off none is needed, as they all go.
    void drop_tables()
    {
        std::vector<Table> left;
        std::ranges::copy_if(from_, std::back_inserter(left), [&](Table const& table) {
            return find_table(to_, table.name) == nullptr;
        });
        while (!left.empty()) {
            Table const table = left.back();
            script_.foreign_keys_off |=
                std::ranges::any_of(left, [&](Table const& one) {
                    return std::ranges::any_of(
                        one.foreign_keys, [&](ForeignKey const& key) {
                            return same_name(key.table, table.name);
                        });
                });
            add("DROP TABLE " + name_list({table.name}));
            left.pop_back();
        }
    }

    Schema const& from_;
    Schema const& to_;
    Wording const wording_;
    Script script_;
    std::vector<std::string> rewritten_;  // the names of new and rebuilt tables
    std::vector<SchemaObject> objects_;   // to be made again at the end
    std::vector<std::string> indexes_;    // CREATE INDEX, for the end
};

}  // namespace

bool needs_rebuild(std::vector<Difference> const& found, Table const& to)
{
    return std::ranges::any_of(found, [&](Difference const& one) {
        if (one.change == Change::add_column) {
            // Rows that are there get the default, so it has to be a constant.
            std::string const value =
                default_ddl(find_column(to, one.name)->default_value.value_or("NULL"));
            return value.starts_with('(') || upper(value).starts_with("CURRENT_");
        }
        return one.change == Change::change_column || one.change == Change::change_keys;
    });
}

Script change_script(Schema const& from, Schema const& to, Wording wording)
{
    return Writer(with_references(from), with_references(to), wording).write();
}

}  // namespace migrations
