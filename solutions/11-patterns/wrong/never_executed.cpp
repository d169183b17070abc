// Rejected by: save_document stores the texts with the next version and the time
// Also fails: save_document changes one document only
// Also fails: save_document counts a save that changes no text
// Also fails: save_document leaves the caller's transaction to the caller
// Also fails: save_document lets other errors of the database through
// Also fails: save_document refuses a document that has changed since it was read
// Also fails: save_document refuses the slug of another document
// Also fails: save_document sends the UPDATE first and binds its values
// Also fails: save_document stores texts with any characters
// Also fails: save_document takes the slug of a deleted document
// Shows: DocumentConflict with 3
// Replaces: save_document.cpp
// Looks like: the UPDATE is prepared and never executed.

#include "save_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long save_document(soci::session& sql, Edited const& edited,
                        std::string const& now)
{
    try {
        soci::statement update =
            (sql.prepare
                 << "UPDATE documents SET slug = :slug, title = :title,"
                    " body = :body, updated_at = :now, version = version + 1"
                    " WHERE id = :id AND version = :version AND deleted_at IS NULL",
             soci::use(edited.slug), soci::use(edited.title), soci::use(edited.body),
             soci::use(now), soci::use(edited.id), soci::use(edited.version));
        if (update.get_affected_rows() == 1)
            return edited.version + 1;
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique)
            throw SlugTaken(edited.slug);
        throw;
    }
    long long current = 0;
    sql << "SELECT version FROM documents WHERE id = :id AND deleted_at IS NULL",
        soci::use(edited.id), soci::into(current);
    if (!sql.got_data())
        throw NoSuchDocument(edited.id);
    throw DocumentConflict(current);
}

}  // namespace patterns
