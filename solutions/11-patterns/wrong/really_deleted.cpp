// Rejected by: delete_document marks the document and keeps the row
// Also fails: delete_document and restore_document leave the caller's transaction open
// Also fails: delete_document and restore_document let other errors through
// Also fails: delete_document and restore_document send the UPDATE first and bind
// Shows: no row
// Replaces: delete_document.cpp
// Looks like: the row is deleted.
//
// Nothing brings it back, and nothing says who had it.

#include "delete_document.hpp"

namespace patterns {

long long delete_document(soci::session& sql, long long id, long long version,
                          std::string const&)
{
    soci::statement update =
        (sql.prepare << "DELETE FROM documents WHERE id = :id AND version = :version"
                        " AND deleted_at IS NULL",
         soci::use(id, "id"), soci::use(version, "version"));
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
