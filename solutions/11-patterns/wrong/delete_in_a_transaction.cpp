// Rejected by: delete_document and restore_document leave the caller's transaction open
// Also fails: delete_document and restore_document send the UPDATE first and bind
// Replaces: delete_document.cpp
// Looks like: a transaction of its own is put around one UPDATE.
//
// One UPDATE is all or nothing by itself; within the caller's transaction, BEGIN
// fails.

#include "delete_document.hpp"

namespace patterns {

long long delete_document(soci::session& sql, long long id, long long version,
                          std::string const& now)
{
    soci::transaction transaction(sql);
    soci::statement update =
        (sql.prepare << "UPDATE documents SET deleted_at = :now, updated_at = :now,"
                        " version = version + 1"
                        " WHERE id = :id AND version = :version"
                        " AND deleted_at IS NULL",
         soci::use(now, "now"), soci::use(id, "id"), soci::use(version, "version"));
    update.execute(true);
    if (update.get_affected_rows() == 1) {
        transaction.commit();
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
