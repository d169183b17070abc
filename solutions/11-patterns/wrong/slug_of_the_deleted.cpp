// Rejected by: save_document takes the slug of a deleted document
// Shows: SlugTaken: the slug 'old-menu' is taken
// Replaces: save_document.cpp
// Looks like: after the UPDATE a query looks for a second row with the slug, and counts deleted ones.
//
// The partial index knows which rows count. A query beside it has to know that too.

#include "save_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long save_document(soci::session& sql, Edited const& edited,
                        std::string const& now)
{
    int others = 0;
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
        sql << "SELECT count(*) FROM documents WHERE slug = :slug AND id <> :id",
            soci::use(edited.slug), soci::use(edited.id), soci::into(others);
        if (others > 0) {
            throw SlugTaken(edited.slug);
        }
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
