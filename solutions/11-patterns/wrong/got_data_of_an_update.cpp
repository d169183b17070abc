// Rejected by: save_document stores the texts with the next version and the time
// Also fails: save_document changes one document only
// Also fails: save_document counts a save that changes no text
// Also fails: save_document leaves the caller's transaction to the caller
// Also fails: save_document refuses a document that has changed since it was read
// Also fails: save_document takes the slug of a deleted document
// Shows: DocumentConflict with 4
// Replaces: save_document.cpp
// Looks like: got_data is asked after an UPDATE, which reads no rows, so every save looks like a conflict.
//
// A soci::statement knows how many rows it has changed.

#include "save_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long save_document(soci::session& sql, Edited const& edited,
                        std::string const& now)
{
    try {
        sql << "UPDATE documents SET slug = :slug, title = :title,"
               " body = :body, updated_at = :now, version = version + 1"
               " WHERE id = :id AND version = :version AND deleted_at IS NULL",
            soci::use(edited.slug), soci::use(edited.title), soci::use(edited.body),
            soci::use(now), soci::use(edited.id), soci::use(edited.version);
        if (sql.got_data())
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
