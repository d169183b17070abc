// The tables of an audit trail. Given; there is nothing to do here.
#pragma once

#include "documents.hpp"

namespace patterns {

//! [audit-tables]
/// Adds `changing`, whose one row says who changes documents now and at what time, and
/// the trail itself.
inline void create_audit_tables(soci::session& sql)
{
    sql << "CREATE TABLE changing ("
           " id  INTEGER PRIMARY KEY CHECK (id = 1),"
           " who TEXT NOT NULL,"
           " at  TEXT NOT NULL)";
    sql << "CREATE TABLE document_changes ("
           " id          INTEGER PRIMARY KEY,"
           " document_id INTEGER NOT NULL,"
           " who         TEXT    NOT NULL,"
           " at          TEXT    NOT NULL,"
           " before      TEXT CHECK (before IS NULL OR json_valid(before)),"
           " after       TEXT CHECK (after IS NULL OR json_valid(after)),"
           " CHECK (before IS NOT NULL OR after IS NOT NULL))";
}
//! [audit-tables]

/// Says who changes documents from now on. Belongs in the transaction that changes
/// them, which is the only one that can write at that time.
inline void set_changing(soci::session& sql, std::string const& who,
                         std::string const& at)
{
    sql << "INSERT INTO changing (id, who, at) VALUES (1, :who, :at)"
           " ON CONFLICT (id) DO UPDATE SET who = excluded.who, at = excluded.at",
        soci::use(who), soci::use(at);
}

}  // namespace patterns
