// Rejected by: save_document lets other errors of the database through
// Also fails: save_document lets an error through when there is no table
// Shows: a soci_error without SQLite's code
// Replaces: save_document.cpp
// Looks like: 'throw error' throws a copy of the type that was caught, without SQLite's error code; 'throw' goes on with the error itself.

#include "save_document.hpp"

#include "workbook/sqlite_errors.hpp"

namespace patterns {

long long save_document(soci::session& sql, Edited const& edited,
                        std::string const& now)
{
    long long changed = 0;
    try {
        soci::statement update =
            (sql.prepare << "UPDATE documents SET slug = :slug, title = :title,"
                            " body = :body, updated_at = :now, version = version + 1"
                            " WHERE id = :id AND version = :version"
                            " AND deleted_at IS NULL",
             soci::use(edited.slug), soci::use(edited.title), soci::use(edited.body),
             soci::use(now), soci::use(edited.id), soci::use(edited.version));
        update.execute(true);
        changed = update.get_affected_rows();
    } catch (soci::soci_error const& error) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SlugTaken(edited.slug);
        }
        throw error;
    }
    if (changed == 0) {
        long long current = 0;
        sql << "SELECT version FROM documents WHERE id = :id AND deleted_at IS NULL",
            soci::use(edited.id), soci::into(current);
        if (!sql.got_data()) {
            throw NoSuchDocument(edited.id);
        }
        throw DocumentConflict(current);
    }
    return edited.version + 1;
}

}  // namespace patterns
