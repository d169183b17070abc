// Rejected by: delete_document and restore_document let other errors through
// Shows: SlugTaken
// Replaces: restore_document.cpp
// Looks like: every error of the UPDATE is taken for a slug that is taken.
//
// A trigger that refuses is another error.

#include "restore_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long restore_document(soci::session& sql, long long id, long long version,
                           std::string const& now)
{
    soci::statement update =
        (sql.prepare << "UPDATE documents SET deleted_at = NULL, updated_at = :now,"
                        " version = version + 1"
                        " WHERE id = :id AND version = :version"
                        " AND deleted_at IS NOT NULL",
         soci::use(now), soci::use(id), soci::use(version));
    try {
        update.execute(true);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) != workbook::SqliteProblem::none) {
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
