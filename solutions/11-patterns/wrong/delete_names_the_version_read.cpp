// Rejected by: delete_document refuses a document that has changed since it was read
// Shows: DocumentConflict with 2
// Replaces: delete_document.cpp
// Looks like: the conflict names the version that was read, which the caller knows already.

#include "delete_document.hpp"

namespace patterns {

long long delete_document(soci::session& sql, long long id, long long version,
                          std::string const& now)
{
    soci::statement update =
        (sql.prepare << "UPDATE documents SET deleted_at = :now, updated_at = :now,"
                        " version = version + 1"
                        " WHERE id = :id AND version = :version AND deleted_at IS NULL",
         soci::use(now, "now"), soci::use(id, "id"), soci::use(version, "version"));
    update.execute(true);
    if (update.get_affected_rows() == 1)
        return version + 1;
    long long current = 0;
    sql << "SELECT version FROM documents WHERE id = :id AND deleted_at IS NULL",
        soci::use(id), soci::into(current);
    if (!sql.got_data())
        throw NoSuchDocument(id);
    throw DocumentConflict(version);
}

}  // namespace patterns
