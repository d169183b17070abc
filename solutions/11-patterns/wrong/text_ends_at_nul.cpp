// Rejected by: save_document stores texts with any characters
// Shows: Menü %_ 61
// Replaces: save_document.cpp
// Looks like: the body goes through a C string.
//
// A C string ends at its first NUL; a std::string knows its length.

#include "save_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long save_document(soci::session& sql, Edited const& edited,
                        std::string const& now)
{
    std::string const body = edited.body.c_str();
    soci::statement update =
        (sql.prepare << "UPDATE documents SET slug = :slug, title = :title,"
                        " body = :body, updated_at = :now, version = version + 1"
                        " WHERE id = :id AND version = :version"
                        " AND deleted_at IS NULL",
         soci::use(edited.slug), soci::use(edited.title), soci::use(body),
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
    sql << "SELECT version FROM documents WHERE id = :id AND deleted_at IS NULL",
        soci::use(edited.id), soci::into(current);
    if (!sql.got_data()) {
        throw NoSuchDocument(edited.id);
    }
    throw DocumentConflict(current);
}

}  // namespace patterns
