// Rejected by: delete_document and restore_document let other errors through
// Shows: NoSuchDocument
// Replaces: delete_document.cpp
// Looks like: an error of the database is reported as a document that is not there.
//
// The caller shows "not found", and nobody learns that the database refuses.

#include "delete_document.hpp"

namespace patterns {

long long delete_document(soci::session& sql, long long id, long long version,
                          std::string const& now)
{
    soci::statement update =
        (sql.prepare << "UPDATE documents SET deleted_at = :now, updated_at = :now,"
                        " version = version + 1"
                        " WHERE id = :id AND version = :version"
                        " AND deleted_at IS NULL",
         soci::use(now, "now"), soci::use(id, "id"), soci::use(version, "version"));
    try {
        update.execute(true);
    } catch (soci::soci_error const&) {
        throw NoSuchDocument(id);
    }
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
