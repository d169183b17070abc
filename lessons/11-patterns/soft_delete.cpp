// Soft delete: a mark, a view, a partial unique index; and the query that forgets.
#include "11-patterns/documents.hpp"
#include "asking.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace patterns {

namespace {

//! [soft-delete]
// What everybody reads. Who needs the deleted documents too asks the table.
void add_view(soci::session& sql)
{
    sql << "CREATE VIEW present_documents AS"
           " SELECT * FROM documents WHERE deleted_at IS NULL";
}

void mark_as_deleted(soci::session& sql, long long id, std::string const& now)
{
    sql << "UPDATE documents SET deleted_at = :now"
           " WHERE id = :id AND deleted_at IS NULL",
        soci::use(now), soci::use(id);
}
//! [soft-delete]

}  // namespace

void deleted_and_still_there()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    create_documents(sql);
    add_view(sql);
    sql << "CREATE TABLE comments (id INTEGER PRIMARY KEY, text TEXT NOT NULL,"
           " document_id INTEGER NOT NULL REFERENCES documents (id))";
    std::string const add =
        "INSERT INTO documents (slug, title, body, created_at,"
        " updated_at) VALUES ('menu', 'Menu', 'Soup', '', '')";
    sql << add;
    sql << "INSERT INTO comments (text, document_id) VALUES ('More salt', 1)";
    mark_as_deleted(sql, 1, "2024-03-04 18:20:00.123");

    for (std::string const query :
         {"SELECT count(*) FROM present_documents", "SELECT count(*) FROM documents",
          "SELECT count(*) FROM comments JOIN documents"
          " ON documents.id = comments.document_id"}) {
        std::cout << one(sql, query) << "  " << query << '\n';
    }
    try_to(sql, "INSERT INTO comments (text, document_id) VALUES ('Too late', 1)");

    std::cout << "\na new menu, and a second one\n";
    try_to(sql, add);
    try_to(sql, add);
    std::cout << "\nthe old one comes back\n";
    try_to(sql, "UPDATE documents SET deleted_at = NULL WHERE id = 1");

    std::cout << "\nfound by the index of what is there\n";
    for (std::string const condition :
         {"slug = 'menu' AND deleted_at IS NULL", "slug = 'menu'"}) {
        std::cout << condition << "\n  "
                  << workbook::query_plan(
                         sql, "SELECT id FROM documents WHERE " + condition);
    }
}

}  // namespace patterns
