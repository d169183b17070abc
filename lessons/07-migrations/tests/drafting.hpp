// A live database, and what autogenerate makes of models that differ from it.
#pragma once

#include "engine/migration_error.hpp"
#include "engine/rehearsal.hpp"
#include "generated.hpp"
#include "migration_lab.hpp"

#include <algorithm>
#include <string>

namespace migrations::cases {

struct Drafting : EngineLab {
    Schema live;    ///< as it was read
    Schema models;  ///< the same, to be changed
    Draft draft;

    explicit Drafting(std::string const& script)
    {
        workbook::run_script(sql, script);
        live = reflect(sql);
        models = live;
        for (Table& table : models) {
            table.live = {};
        }
    }

    Table& model(std::string const& name)
    {
        return *std::ranges::find(models, name, &Table::name);
    }

    Column& model(std::string const& table, std::string const& column)
    {
        return *std::ranges::find(model(table).columns, column, &Column::name);
    }

    void drop_model(std::string const& name)
    {
        std::erase_if(models, [&](Table const& table) { return table.name == name; });
    }

    /// Makes a draft that rebuilds the table: this column may be NULL from now on.
    void let_be_null(std::string const& table, std::string const& column)
    {
        model(table, column).nullable = true;
    }

    /// What the models want, in words.
    std::string wanted() { return in_words(differences(reflect(sql), models)); }

    /// Drafts, rehearses and upgrades. Returns what stopped it, or "upgraded".
    std::string up()
    {
        try {
            draft = draft_revision(live, models);
            rehearse(sql, draft, models);
        } catch (std::exception const& error) {
            return error.what();
        }
        std::string const said = run(as_revision(), Direction::up);
        return !said.empty()                 ? said
               : wanted() == "no difference" ? "upgraded"
                                             : wanted();
    }

    /// Takes it back. Returns what stopped it, or what then differs, or "back".
    std::string down()
    {
        std::string const said = run(as_revision(), Direction::down);
        std::string const left = in_words(differences(reflect(sql), live));
        return !said.empty() ? said : left == "no difference" ? "back" : left;
    }

    /// The SQL of everything in the database, in order of their names.
    std::string all_sql()
    {
        return ask(
            "SELECT coalesce(group_concat(sql, ';'), 'nothing') FROM (SELECT sql"
            " FROM sqlite_master WHERE name <> 'schema_revisions'"
            " AND sql IS NOT NULL ORDER BY name)");
    }

private:
    Revision as_revision() const
    {
        return {.id = "draft",
                .message = "draft",
                .up = draft.up,
                .down = draft.down,
                .checksum = "0"};
    }
};

}  // namespace migrations::cases
