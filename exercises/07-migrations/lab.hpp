// A database in memory, and what the cases ask of it.
#pragma once

#include "engine/history.hpp"
#include "engine/step.hpp"
#include "engine/version_table.hpp"
#include "workbook/database.hpp"
#include "workbook/sqlite_errors.hpp"

#include <soci/soci.h>

#include <filesystem>
#include <string>

namespace migrations::cases {

/// A session on a new database.
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

    /// "accepted", or why the database refuses the statement.
    std::string outcome(std::string const& statement)
    {
        using workbook::SqliteProblem;
        try {
            sql << statement;
        } catch (soci::soci_error const& error) {
            switch (workbook::sqlite_problem(sql)) {
                case SqliteProblem::not_null:
                    return "refused by NOT NULL";
                case SqliteProblem::unique:
                    return "refused by UNIQUE";
                default:
                    return "refused: " + error.get_error_message();
            }
        }
        return "accepted";
    }

    /// Runs one direction of a revision, as the engine does, without a plan. Returns
    /// what stopped it, or "".
    std::string run(Revision const& revision, Direction direction)
    {
        try {
            make_version_table(sql);
            run_step(sql, History({revision}), revision.id, direction,
                     [](Event, std::string const&) {});
        } catch (std::exception const& error) {
            return error.what();
        }
        return "";
    }
};

}  // namespace migrations::cases
