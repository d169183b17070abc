//FILE audit_documents.cpp
#include "audit_documents.hpp"

namespace patterns {

void audit_documents(soci::session& sql)
{
    sql << "PRAGMA recursive_triggers = ON";
    sql << "CREATE TRIGGER IF NOT EXISTS document_added AFTER INSERT ON documents BEGIN"
           " SELECT raise(FAIL, 'nobody is changing') WHERE NOT EXISTS (SELECT 1 FROM changing);"
           " INSERT INTO document_changes (document_id, who, at, after) VALUES (new.id,"
           "  (SELECT who FROM changing), (SELECT at FROM changing),"
           "  json_object('id', new.id, 'slug', new.slug, 'title', new.title,"
           "   'body', new.body, 'deleted_at', new.deleted_at)); END";
    sql << "CREATE TRIGGER IF NOT EXISTS document_changed"
           " AFTER UPDATE ON documents"
           " WHEN old.id IS NOT new.id OR old.slug IS NOT new.slug OR old.title IS NOT new.title OR old.body IS NOT new.body OR old.deleted_at IS NOT new.deleted_at"
           " BEGIN"
           " SELECT raise(FAIL, 'nobody is changing') WHERE NOT EXISTS (SELECT 1 FROM changing);"
           " INSERT INTO document_changes (document_id, who, at, before, after)"
           " VALUES (old.id,"
           "  (SELECT who FROM changing), (SELECT at FROM changing),"
           "  json_object('id', old.id, 'slug', old.slug, 'title', old.title,"
           "   'body', old.body, 'deleted_at', old.deleted_at),"
           "  json_object('id', new.id, 'slug', new.slug, 'title', new.title,"
           "   'body', new.body, 'deleted_at', new.deleted_at)); END";
    sql << "CREATE TRIGGER IF NOT EXISTS document_removed AFTER DELETE ON documents"
           " BEGIN"
           " SELECT raise(FAIL, 'nobody is changing') WHERE NOT EXISTS (SELECT 1 FROM changing);"
           " INSERT INTO document_changes (document_id, who, at, before)"
           " VALUES (old.id,"
           "  (SELECT who FROM changing), (SELECT at FROM changing),"
           "  json_object('id', old.id, 'slug', old.slug, 'title', old.title,"
           "   'body', old.body, 'deleted_at', old.deleted_at)); END";
}

}  // namespace patterns
