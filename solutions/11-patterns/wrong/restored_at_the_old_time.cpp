// Rejected by: restore_document takes the mark away
// Shows: old-menu, Old menu, Stew, version 3, created 2023-01-01 08:00:00.000, updated 2023-12-31 08:00:00.000, there
// Replaces: restore_document.cpp
// Looks like: updated_at is not set, and keeps the time of the deletion.
//
// Nothing sets it by itself: there is no trigger, so every UPDATE has to name it.

#include "restore_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long restore_document(soci::session& sql, long long id, long long version,
                           std::string const&)
{
    soci::statement update = (sql.prepare << "UPDATE documents SET deleted_at = NULL,"
                                             " version = version + 1"
                                             " WHERE id = :id AND version = :version"
                                             " AND deleted_at IS NOT NULL",
                              soci::use(id), soci::use(version));
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
