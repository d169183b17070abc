// Rejected by: delete_document knows no document that is not there or deleted already
// Also fails: delete_document and restore_document leave the caller's transaction open
// Shows: version 3
// Replaces: delete_document.cpp
// Looks like: a deleted document is deleted again.
//
// The time at which it was deleted is overwritten.

#include "delete_document.hpp"

namespace patterns {

long long delete_document(soci::session& sql, long long id, long long version,
                          std::string const& now)
{
    soci::statement update =
        (sql.prepare << "UPDATE documents SET deleted_at = :now, updated_at = :now,"
                        " version = version + 1"
                        " WHERE id = :id AND version = :version",
         soci::use(now, "now"), soci::use(id, "id"), soci::use(version, "version"));
    update.execute(true);
    if (update.get_affected_rows() == 1) {
        return version + 1;
    }
    long long current = 0;
    sql << "SELECT version FROM documents WHERE id = :id", soci::use(id),
        soci::into(current);
    if (!sql.got_data()) {
        throw NoSuchDocument(id);
    }
    throw DocumentConflict(current);
}

}  // namespace patterns
