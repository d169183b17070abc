// Replaces: save_document.cpp
//
// Better when: the reason is to be told with more of the row: read it whole, deleted
// or not, and decide in C++.

#include "save_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long save_document(soci::session& sql, Edited const& edited,
                        std::string const& now)
{
    soci::statement update =
        (sql.prepare << "UPDATE documents SET slug = :slug, title = :title,"
                        " body = :body, updated_at = :now, version = version + 1"
                        " WHERE id = :id AND version = :version"
                        " AND deleted_at IS NULL",
         soci::use(edited.slug), soci::use(edited.title), soci::use(edited.body),
         soci::use(now), soci::use(edited.id), soci::use(edited.version));
    try {
        update.execute(true);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SlugTaken(edited.slug);
        }
        throw;
    }
    if (update.get_affected_rows() == 1) {
        return edited.version + 1;
    }
    // Nothing was changed, so this question only finds the reason.
    long long current = 0;
    std::string deleted_at;
    soci::indicator deleted = soci::i_null;
    sql << "SELECT version, deleted_at FROM documents WHERE id = :id",
        soci::use(edited.id), soci::into(current), soci::into(deleted_at, deleted);
    if (!sql.got_data() || deleted == soci::i_ok) {
        throw NoSuchDocument(edited.id);
    }
    throw DocumentConflict(current);
}

}  // namespace patterns
