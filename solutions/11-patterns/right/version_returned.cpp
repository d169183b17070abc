// Replaces: save_document.cpp
//
// Better when: the new version, or another computed column, comes from the database
// in the same statement.

#include "save_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long save_document(soci::session& sql, Edited const& edited,
                        std::string const& now)
{
    long long stored = 0;
    try {
        sql << "UPDATE documents SET slug = :slug, title = :title, body = :body,"
               " updated_at = :now, version = version + 1 WHERE id = :id"
               " AND version = :version AND deleted_at IS NULL RETURNING version",
            soci::use(edited.slug), soci::use(edited.title), soci::use(edited.body),
            soci::use(now), soci::use(edited.id), soci::use(edited.version),
            soci::into(stored);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SlugTaken(edited.slug);
        }
        throw;
    }
    if (sql.got_data()) {
        return stored;
    }
    // Nothing was changed, so this question only finds the reason.
    long long current = 0;
    sql << "SELECT version FROM documents WHERE id = :id AND deleted_at IS NULL",
        soci::use(edited.id), soci::into(current);
    if (!sql.got_data()) {
        throw NoSuchDocument(edited.id);
    }
    throw DocumentConflict(current);
}

}  // namespace patterns
