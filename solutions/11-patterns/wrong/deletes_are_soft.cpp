// Rejected by: audit_documents records documents that are added and removed
// Also fails: audit_documents records each change once when it is called again
// Also fails: audit_documents records on every connection
// Also fails: audit_documents records what REPLACE removes by its id
// Also fails: audit_documents records what REPLACE removes by its slug
// Also fails: audit_documents records what UPDATE OR REPLACE removes
// Also fails: audit_documents refuses changes while nobody is named
// Replaces: audit_documents.cpp
// Looks like: there is no trigger for DELETE, because documents are deleted softly.
//
// The program does so. A shell, a script and REPLACE do not.

#include "audit_documents.hpp"

namespace patterns {

namespace {

// The columns that the trail shows, of "old" or of "new".
std::string object(std::string const& row)
{
    return "json_object('id', " + row + ".id, 'slug', " + row + ".slug, 'title', " +
           row + ".title, 'body', " + row + ".body, 'deleted_at', " + row +
           ".deleted_at)";
}

// The body of a trigger. The NOT NULL of the trail is not enough for a change by
// nobody: OR IGNORE in a statement holds in its triggers too, and would leave out the
// record.
std::string record(std::string const& id, std::string const& before,
                   std::string const& after)
{
    return " BEGIN SELECT raise(ABORT, 'nobody is named in changing')"
           " WHERE NOT EXISTS (SELECT 1 FROM changing);"
           " INSERT INTO document_changes (document_id, who, at, before, after)"
           " VALUES (" +
           id + ", (SELECT who FROM changing), (SELECT at FROM changing), " + before +
           ", " + after + "); END";
}

}  // namespace

void audit_documents(soci::session& sql)
{
    // Without it, SQLite runs no trigger for a row that REPLACE removes. It belongs to
    // the connection, not to the database.
    sql << "PRAGMA recursive_triggers = ON";
    sql << "CREATE TRIGGER IF NOT EXISTS document_added AFTER INSERT ON documents" +
               record("new.id", "NULL", object("new"));
    // Of all columns: a list would not know the column that is added tomorrow.
    sql << "CREATE TRIGGER IF NOT EXISTS document_changed AFTER UPDATE ON documents"
           " WHEN " +
               object("old") + " <> " + object("new") +
               record("old.id", object("old"), object("new"));
}

}  // namespace patterns
