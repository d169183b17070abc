// Rejected by: save_document does not know a document that is not there
// Also fails: save_document does not know a deleted document
// Also fails: save_document tells of the conflict before the slug
// Shows: DocumentConflict with 0
// Replaces: save_document.cpp
// Looks like: an UPDATE that changed nothing is taken for a conflict.
//
// The document may be gone, too. The caller would read it again and again.

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
                        " AND deleted_at IS NULL",
         soci::use(edited.slug), soci::use(edited.title), soci::use(edited.body),
         soci::use(now), soci::use(edited.id), soci::use(edited.version));
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

    throw DocumentConflict(current);
}

}  // namespace patterns
