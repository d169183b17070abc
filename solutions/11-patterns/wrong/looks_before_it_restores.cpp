// Rejected by: delete_document and restore_document send the UPDATE first and bind
// Also fails: delete_document and restore_document leave the caller's transaction open
// Also fails: restore_document refuses when the slug was taken meanwhile
// Shows: SlugTaken: the slug '' is taken
// Replaces: restore_document.cpp
// Looks like: a SELECT looks for the slug before the UPDATE.
//
// Between the two, somebody else can take it. The index decides in the moment of the
// change.

#include "restore_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long restore_document(soci::session& sql, long long id, long long version,
                           std::string const& now)
{
    int taken = 0;
    sql << "SELECT count(*) FROM documents AS other JOIN documents AS mine"
           " ON mine.slug = other.slug WHERE mine.id = :id AND mine.version = :version"
           " AND mine.deleted_at IS NOT NULL AND other.deleted_at IS NULL",
        soci::use(id), soci::use(version), soci::into(taken);
    if (taken > 0) {
        throw SlugTaken("");
    }
    soci::statement update =
        (sql.prepare << "UPDATE documents SET deleted_at = NULL, updated_at = :now,"
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
