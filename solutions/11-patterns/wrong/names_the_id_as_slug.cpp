// Rejected by: restore_document refuses when the slug was taken meanwhile
// Also fails: delete_document and restore_document leave the caller's transaction open
// Shows: SlugTaken: the slug '7' is taken
// Replaces: restore_document.cpp
// Looks like: the error names the id of the document instead of the slug.

#include "restore_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long restore_document(soci::session& sql, long long id, long long version,
                           std::string const& now)
{
    long long changed = 0;
    try {
        soci::statement update =
            (sql.prepare << "UPDATE documents SET deleted_at = NULL,"
                            " updated_at = :now, version = version + 1"
                            " WHERE id = :id AND version = :version"
                            " AND deleted_at IS NOT NULL",
             soci::use(now), soci::use(id), soci::use(version));
        update.execute(true);
        changed = update.get_affected_rows();
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            std::string slug;
            sql << "SELECT slug FROM documents WHERE id = :id", soci::use(id),
                soci::into(slug);
            throw SlugTaken(std::to_string(id));
        }
        throw;
    }
    if (changed == 0) {
        long long current = 0;
        sql << "SELECT version FROM documents WHERE id = :id"
               " AND deleted_at IS NOT NULL",
            soci::use(id), soci::into(current);
        if (!sql.got_data()) {
            throw NoSuchDocument(id);
        }
        throw DocumentConflict(current);
    }
    return version + 1;
}

}  // namespace patterns
