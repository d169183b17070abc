// What the cases share: three documents, of which one is deleted, and a log of what is
// sent.
#pragma once

#include "documents.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <functional>
#include <string>

namespace patterns::cases {

inline std::string const now = "2024-06-01 12:00:00.500";

struct Documents {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    workbook::StatementLog log{sql};

    /// Document 1 is at version 3, document 2 at 1; document 7 is deleted, at 2.
    Documents()
    {
        create_documents(sql);
        sql << "INSERT INTO documents VALUES"
               " (1, 'menu', 'Menu', 'Soup', 3, '2024-01-01 08:00:00.000',"
               "  '2024-01-03 08:00:00.000', NULL),"
               " (2, 'hours', 'Hours', 'Nine to five', 1, '2024-02-01 08:00:00.000',"
               "  '2024-02-01 08:00:00.000', NULL),"
               " (7, 'old-menu', 'Old menu', 'Stew', 2, '2023-01-01 08:00:00.000',"
               "  '2023-12-31 08:00:00.000', '2023-12-31 08:00:00.000')";
        log.clear();
    }

    /// Runs a statement that is not the learner's.
    void run(std::string const& statement)
    {
        sql << statement;
        log.clear();
    }

    /// "menu, Menu, Soup, version 3, 2024-01-01 08:00:00.000, ..." of one document.
    std::string document(long long id)
    {
        std::string text = "no row";
        soci::indicator found = soci::i_ok;
        sql << "SELECT slug || ', ' || title || ', ' || body || ', version ' || version"
               " || ', created ' || created_at || ', updated ' || updated_at || ', '"
               " || coalesce('deleted ' || deleted_at, 'there')"
               " FROM documents WHERE id = :id",
            soci::use(id), soci::into(text, found);
        return text;
    }

    /// All documents, a line each.
    std::string all()
    {
        std::string lines;
        soci::rowset<long long> const ids =
            (sql.prepare << "SELECT id FROM documents ORDER BY id");
        for (long long const id : ids) {
            lines += std::to_string(id) + " " + document(id) + "\n";
        }
        return lines;
    }

    /// The same before the learner's call; the log does not show these questions.
    std::string all_before()
    {
        std::string const lines = all();
        log.clear();
        return lines;
    }
};

/// What the function did: "version 4", or the error that it threw.
inline std::string outcome(std::function<long long()> const& function)
{
    try {
        return "version " + std::to_string(function());
    } catch (NoSuchDocument const&) {
        return "NoSuchDocument";
    } catch (DocumentConflict const& conflict) {
        return "DocumentConflict with " + std::to_string(conflict.current_version);
    } catch (SlugTaken const& error) {
        return std::string("SlugTaken: ") + error.what();
    } catch (soci::sqlite3_soci_error const& error) {
        return std::string("an error of the database: ") + error.what();
    } catch (soci::soci_error const& error) {
        return std::string("a soci_error without SQLite's code: ") + error.what();
    }
}

/// An outcome without the message of an error, where only its kind matters.
inline std::string kind_of(std::string const& outcome)
{
    return outcome.substr(0, outcome.find(": "));
}

/// Has SQLite refuse every SELECT, so that a question fails after a statement that went
/// well.
inline void refuse_questions(soci::session& sql)
{
    sqlite_api::sqlite3_set_authorizer(
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_,
        [](void*, int action, char const*, char const*, char const*, char const*) {
            return action == SQLITE_SELECT ? SQLITE_DENY : SQLITE_OK;
        },
        nullptr);
}

/// The first word of the first statement that was sent, whatever it is.
inline std::string first_word(Documents& shop)
{
    auto const statements = shop.log.statements();
    return statements.empty()
               ? "nothing"
               : statements[0].text.substr(0, statements[0].text.find_first_of(" \n("));
}

}  // namespace patterns::cases
