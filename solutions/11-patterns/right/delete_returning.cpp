// Replaces: delete_document.cpp
//
// Better when: the new version, or another computed column, comes from the database
// in the same statement.

#include "delete_document.hpp"

namespace patterns {

long long delete_document(soci::session& sql, long long id, long long version,
                          std::string const& now)
{
    long long stored = 0;
    sql << "UPDATE documents SET deleted_at = :now, updated_at = :now,"
           " version = version + 1 WHERE id = :id AND version = :version"
           " AND deleted_at IS NULL RETURNING version",
        soci::use(now, "now"), soci::use(id, "id"), soci::use(version, "version"),
        soci::into(stored);
    if (sql.got_data()) {
        return stored;
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
