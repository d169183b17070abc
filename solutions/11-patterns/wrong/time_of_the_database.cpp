// Rejected by: delete_document marks the document and keeps the row
// Also fails: delete_document and restore_document let other errors through
// Replaces: delete_document.cpp
// Looks like: the time comes from the database rather than from the caller.
//
// CURRENT_TIMESTAMP has no milliseconds, and no test can say what it is.

#include "delete_document.hpp"

namespace patterns {

long long delete_document(soci::session& sql, long long id, long long version,
                          std::string const& now)
{
    soci::statement update =
        (sql.prepare
             << "UPDATE documents SET deleted_at = CURRENT_TIMESTAMP, updated_at = :now,"
                " version = version + 1"
                " WHERE id = :id AND version = :version"
                " AND deleted_at IS NULL",
         soci::use(now, "now"), soci::use(id, "id"), soci::use(version, "version"));
    update.execute(true);
    if (update.get_affected_rows() == 1) {
        return version + 1;
    }
    long long current = 0;
    sql << "SELECT version FROM documents WHERE id = :id AND deleted_at IS NULL",
        soci::use(id), soci::into(current);
    if (!sql.got_data()) {
        throw NoSuchDocument(id);
    }
    throw DocumentConflict(current);
}

}  // namespace patterns
