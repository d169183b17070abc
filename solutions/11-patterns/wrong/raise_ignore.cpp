// Rejected by: audit_documents refuses changes while nobody is named
// Also fails: audit_documents refuses OR IGNORE too while nobody is named
// Shows: carried out, and not recorded
// Replaces: audit_documents.cpp
// Looks like: raise(IGNORE) ends the trigger and leaves the change, without an error.
//
// Only ABORT, FAIL and ROLLBACK tell the caller; of these, ABORT undoes the statement
// and no more.

#include "audit_documents.hpp"

namespace patterns {

void audit_documents(soci::session& sql)
{
    sql << "PRAGMA recursive_triggers = ON";
    sql << "CREATE TRIGGER IF NOT EXISTS document_added AFTER INSERT ON documents BEGIN"
           " SELECT raise(IGNORE)"
           "  WHERE NOT EXISTS (SELECT 1 FROM changing);"
           " INSERT INTO document_changes (document_id, who, at, after) VALUES (new.id,"
           "  (SELECT who FROM changing), (SELECT at FROM changing),"
           "  json_object('id', new.id, 'slug', new.slug, 'title', new.title,"
           "   'body', new.body, 'deleted_at', new.deleted_at)); END";
    sql << "CREATE TRIGGER IF NOT EXISTS document_changed"
           " AFTER UPDATE ON documents"
           " WHEN (old.id, old.slug, old.title, old.body, old.deleted_at) IS NOT"
           "  (new.id, new.slug, new.title, new.body, new.deleted_at)"
           " BEGIN"
           " SELECT raise(IGNORE)"
           "  WHERE NOT EXISTS (SELECT 1 FROM changing);"
           " INSERT INTO document_changes (document_id, who, at, before, after)"
           " VALUES (old.id,"
           "  (SELECT who FROM changing), (SELECT at FROM changing),"
           "  json_object('id', old.id, 'slug', old.slug, 'title', old.title,"
           "   'body', old.body, 'deleted_at', old.deleted_at),"
           "  json_object('id', new.id, 'slug', new.slug, 'title', new.title,"
           "   'body', new.body, 'deleted_at', new.deleted_at)); END";
    sql << "CREATE TRIGGER IF NOT EXISTS document_removed AFTER DELETE ON documents"
           " BEGIN"
           " SELECT raise(IGNORE)"
           "  WHERE NOT EXISTS (SELECT 1 FROM changing);"
           " INSERT INTO document_changes (document_id, who, at, before)"
           " VALUES (old.id,"
           "  (SELECT who FROM changing), (SELECT at FROM changing),"
           "  json_object('id', old.id, 'slug', old.slug, 'title', old.title,"
           "   'body', old.body, 'deleted_at', old.deleted_at)); END";
}

}  // namespace patterns
