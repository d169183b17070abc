// Rejected by: audit_documents refuses OR IGNORE too while nobody is named
// Replaces: audit_documents.cpp
// Looks like: the NOT NULL of the trail has to stop a change by nobody; OR IGNORE in the statement applies in its triggers too, so the record is left out and the change stays.

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

// The body of a trigger.
std::string record(std::string const& id, std::string const& before,
                   std::string const& after)
{
    return " BEGIN INSERT INTO document_changes (document_id, who, at, before, after)"
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
    sql << "CREATE TRIGGER IF NOT EXISTS document_removed AFTER DELETE ON documents" +
               record("old.id", object("old"), "NULL");
}

}  // namespace patterns
