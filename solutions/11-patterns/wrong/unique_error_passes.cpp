// Rejected by: restore_document refuses when the slug was taken meanwhile
// Also fails: delete_document and restore_document leave the caller's transaction open
// Replaces: restore_document.cpp
// Looks like: the error of the index goes to the caller as it is.
//
// The caller cannot tell it from a full disk without reading the text of the message.

#include "restore_document.hpp"

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
    update.execute(true);
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
