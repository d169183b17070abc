// Rejected by: save_document counts a save that changes no text
// Also fails: save_document refuses the slug of another document
// Also fails: save_document stores the texts with the next version and the time
// Also fails: save_document takes the slug of a deleted document
// Shows: DocumentConflict with 4
// Replaces: save_document.cpp
// Looks like: a save that changes no text is left out.
//
// Then the version does not say how often a document was saved, and updated_at not
// when.

#include "save_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long save_document(soci::session& sql, Edited const& edited,
                        std::string const& now)
{
    soci::statement update =
        (sql.prepare << "UPDATE documents SET slug = :slug, title = :title,"
                        " body = :body, updated_at = :now, version = version + 1"
                        " WHERE id = :id AND version = :version"
                        " AND deleted_at IS NULL"
                        " AND (title, body) <> (:title, :body)",
         soci::use(edited.slug, "slug"), soci::use(edited.title, "title"),
         soci::use(edited.body, "body"), soci::use(now, "now"),
         soci::use(edited.id, "id"), soci::use(edited.version, "version"));
    try {
        update.execute(true);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SlugTaken(edited.slug);
        }
        throw;
    }
    if (update.get_affected_rows() == 1) {
        return edited.version + 1;
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
