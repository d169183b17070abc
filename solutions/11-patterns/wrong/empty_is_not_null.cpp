// Rejected by: restore_document takes the mark away
// Also fails: delete_document and restore_document leave the caller's transaction open
// Also fails: restore_document refuses when the slug was taken meanwhile
// Shows: old-menu, Old menu, Stew, version 3, created 2023-01-01 08:00:00.000, updated 2024-06-01 12:00:00.500, deleted
// Replaces: restore_document.cpp
// Looks like: deleted_at becomes an empty text.
//
// An empty text is a value. The document stays deleted.

#include "restore_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long restore_document(soci::session& sql, long long id, long long version,
                           std::string const& now)
{
    soci::statement update =
        (sql.prepare << "UPDATE documents SET deleted_at = '', updated_at = :now,"
                        " version = version + 1"
                        " WHERE id = :id AND version = :version"
                        " AND deleted_at IS NOT NULL",
         soci::use(now), soci::use(id), soci::use(version));
    try {
        update.execute(true);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            std::string slug;
            sql << "SELECT slug FROM documents WHERE id = :id", soci::use(id),
                soci::into(slug);
            throw SlugTaken(slug);
        }
        throw;
    }
    if (update.get_affected_rows() == 1) {
        return version + 1;
    }
    long long current = 0;
    sql << "SELECT version FROM documents WHERE id = :id AND deleted_at IS NOT NULL",
        soci::use(id), soci::into(current);
    if (!sql.got_data()) {
        throw NoSuchDocument(id);
    }
    throw DocumentConflict(current);
}

}  // namespace patterns
