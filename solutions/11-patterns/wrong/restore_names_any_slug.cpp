// Rejected by: restore_document refuses when the slug was taken meanwhile
// Also fails: delete_document and restore_document leave the caller's transaction open
// Shows: SlugTaken: the slug 'hours' is taken
// Replaces: restore_document.cpp
// Looks like: the error names the slug of another document.

#include "restore_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long restore_document(soci::session& sql, long long id, long long version,
                           std::string const& now)
{
    std::string slug;
    try {
        soci::statement update =
            (sql.prepare
                 << "UPDATE documents SET deleted_at = NULL, updated_at = :now,"
                    " version = version + 1"
                    " WHERE id = :id AND version = :version AND deleted_at IS NOT NULL",
             soci::use(now, "now"), soci::use(id, "id"), soci::use(version, "version"));
        update.execute(true);
        if (update.get_affected_rows() == 1)
            return version + 1;
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) != workbook::SqliteProblem::unique)
            throw;
        sql << "SELECT slug FROM documents WHERE deleted_at IS NULL", soci::into(slug);
        throw SlugTaken(slug);
    }
    long long current = 0;
    sql << "SELECT version FROM documents WHERE id = :id AND deleted_at IS NOT NULL",
        soci::use(id), soci::into(current);
    if (!sql.got_data())
        throw NoSuchDocument(id);
    throw DocumentConflict(current);
}

}  // namespace patterns
