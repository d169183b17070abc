// Rejected by: delete_document knows no document that is not there or deleted already
// Replaces: delete_document.cpp
// Looks like: the id goes through an int.
//
// The lower 32 bits of a large id are the id of another document.

#include "delete_document.hpp"

namespace patterns {

long long delete_document(soci::session& sql, long long wide_id, long long version,
                          std::string const& now)
{
    int const id = static_cast<int>(wide_id);
    soci::statement update =
        (sql.prepare << "UPDATE documents SET deleted_at = :now, updated_at = :now,"
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
