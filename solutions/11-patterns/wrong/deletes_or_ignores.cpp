// Rejected by: delete_document and restore_document let other errors through
// Shows: DocumentConflict with 3
// Replaces: delete_document.cpp
// Looks like: UPDATE OR IGNORE skips the row when a rule refuses it, and the refusal becomes a conflict.

#include "delete_document.hpp"

namespace patterns {

long long delete_document(soci::session& sql, long long id, long long version,
                          std::string const& now)
{
    soci::statement update =
        (sql.prepare
             << "UPDATE OR IGNORE documents SET deleted_at = :now, updated_at = :now2,"
                " version = version + 1"
                " WHERE id = :id AND version = :version"
                " AND deleted_at IS NULL",
         soci::use(now), soci::use(now), soci::use(id), soci::use(version));
    update.execute(true);
    if (update.get_affected_rows() == 0) {
        long long current = 0;
        sql << "SELECT version FROM documents WHERE id = :id AND deleted_at IS NULL",
            soci::use(id), soci::into(current);
        if (!sql.got_data()) {
            throw NoSuchDocument(id);
        }
        throw DocumentConflict(current);
    }
    return version + 1;
}

}  // namespace patterns
