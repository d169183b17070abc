// Rejected by: delete_document marks the document and keeps the row
// Shows: menu-deleted, Menu, Soup, version 4, created 2024-01-01 08:00:00.000, updated 2024-06-01 12:00:00.500, deleted 2024-06-01 12:00:00.500
// Replaces: delete_document.cpp
// Looks like: the slug gets a mark, so that it is free.
//
// Then the old slug has to be found when the document is restored. The partial index
// frees it without a mark.

#include "delete_document.hpp"

namespace patterns {

long long delete_document(soci::session& sql, long long id, long long version,
                          std::string const& now)
{
    soci::statement update =
        (sql.prepare << "UPDATE documents SET deleted_at = :now, updated_at = :now,"
                        " version = version + 1, slug = slug || '-deleted'"
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
