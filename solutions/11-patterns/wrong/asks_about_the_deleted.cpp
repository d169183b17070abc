// Rejected by: save_document does not know a deleted document
// Shows: DocumentConflict with 2
// Replaces: save_document.cpp
// Looks like: the question why nothing was changed finds deleted documents too.
//
// The UPDATE and the question after it have to mean the same documents.

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
        update.execute(true);
        if (update.get_affected_rows() == 1)
            return edited.version + 1;
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique)
            throw SlugTaken(edited.slug);
        throw;
    }
    long long current = 0;
    sql << "SELECT version FROM documents WHERE id = :id", soci::use(edited.id),
        soci::into(current);
    if (current == 0)
        throw NoSuchDocument(edited.id);
    throw DocumentConflict(current);
}

}  // namespace patterns
