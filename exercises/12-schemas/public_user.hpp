// Exercise 12, task 5: an answer that leaks.
#pragma once

#include "engine/problem.hpp"

#include <soci/soci.h>

namespace schemas {

//! [leak-tables]
/// Adds the tables of users and items. Given.
inline void create_users_and_items(soci::session& sql)
{
    sql << "CREATE TABLE users ("
           " id            INTEGER PRIMARY KEY,"
           " email         TEXT    NOT NULL UNIQUE,"
           " password_hash TEXT    NOT NULL,"
           " is_active     INTEGER NOT NULL DEFAULT 1,"
           " is_admin      INTEGER NOT NULL DEFAULT 0)";
    sql << "CREATE TABLE items ("
           " id          INTEGER PRIMARY KEY,"
           " title       TEXT    NOT NULL,"
           " description TEXT,"
           " cost_cents  INTEGER NOT NULL DEFAULT 0,"
           " owner_id    INTEGER NOT NULL REFERENCES users (id))";
}
//! [leak-tables]

/// The user with this id as everybody may see it:
///
///   {"id": 1, "email": "ada@example.com", "is_active": true,
///    "items": [{"id": 3, "title": "Lamp", "description": null}, ...]}
///
/// with these fields in this order and nothing else, whatever columns the tables have
/// or get, and in whatever order. Items are in the order of their ids. A description
/// that is NULL is null. Null for a user that does not exist. Two statements at most.
ordered_json public_user(soci::session& sql, long long id);

}  // namespace schemas
