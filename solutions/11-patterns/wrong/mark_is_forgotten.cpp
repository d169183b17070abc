// Rejected by: delete_document sets the slug free
// Also fails: delete_document and restore_document leave the caller's transaction open
// Also fails: delete_document and restore_document let other errors through
// Also fails: delete_document marks the document and keeps the row
// Shows: menu, Menu, Soup, version 4, created 2024-01-01 08:00:00.000, updated 2024-06-01 12:00:00.500, there
// Replaces: delete_document.cpp
// Looks like: updated_at and the version say that something has happened, and deleted_at stays NULL.
//
// What is not marked is there: in the view, in the index, and for everybody who reads.

#include "delete_document.hpp"

namespace patterns {

long long delete_document(soci::session& sql, long long id, long long version,
                          std::string const& now)
{
    soci::statement update =
        (sql.prepare << "UPDATE documents SET updated_at = :now,"
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
