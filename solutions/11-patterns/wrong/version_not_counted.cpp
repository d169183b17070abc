// Rejected by: save_document stores the texts with the next version and the time
// Also fails: save_document counts a save that changes no text
// Also fails: save_document leaves the caller's transaction to the caller
// Also fails: save_document stores texts with any characters
// Shows: lunch, Lunch, Salad, version 3, created 2024-01-01 08:00:00.000, updated 2024-06-01 12:00:00.500, there
// Replaces: save_document.cpp
// Looks like: the version is compared, and stays what it was.
//
// The next save by somebody else finds the version that it has read, and overwrites.

#include "save_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long save_document(soci::session& sql, Edited const& edited,
                        std::string const& now)
{
    soci::statement update =
        (sql.prepare << "UPDATE documents SET slug = :slug, title = :title,"
                        " body = :body, updated_at = :now"
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
    if (!sql.got_data()) {
        throw NoSuchDocument(edited.id);
    }
    throw DocumentConflict(current);
}

}  // namespace patterns
