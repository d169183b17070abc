// Rejected by: audit_documents refuses changes while nobody is named
// Also fails: audit_documents refuses OR IGNORE too while nobody is named
// Shows: carried out, and not recorded
// Replaces: audit_documents.cpp
// Looks like: the record is a SELECT from changing, which gives no row when nobody is named.
//
// INSERT ... SELECT of no row inserts nothing, and reports nothing: the change is
// made without a record.

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
           " SELECT " +
           id + ", who, at, " + before + ", " + after + " FROM changing; END";
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
