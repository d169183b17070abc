// The tables of this exercise, and their rows. Given; there is nothing to do here.
#pragma once

#include "workbook/conversions.hpp"

#include <soci/soci.h>

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace security {

//! [account-tables]
inline void create_tables(soci::session& sql)
{
    sql << "CREATE TABLE users ("
           " id            INTEGER PRIMARY KEY,"
           " email         TEXT    NOT NULL UNIQUE COLLATE NOCASE,"
           " nickname      TEXT    NOT NULL DEFAULT '',"
           " password_hash TEXT    NOT NULL,"
           " role          TEXT    NOT NULL DEFAULT 'user'"
           "                       CHECK (role IN ('user', 'admin')),"
           " is_active     INTEGER NOT NULL DEFAULT 1)";
    sql << "CREATE TABLE items ("
           " id            INTEGER PRIMARY KEY,"
           " owner_id      INTEGER REFERENCES users (id) ON DELETE SET NULL,"
           " title         TEXT    NOT NULL,"
           " price_cents   INTEGER NOT NULL,"
           " is_published  INTEGER NOT NULL DEFAULT 0)";
    sql << "CREATE TABLE reviews ("
           " id            INTEGER PRIMARY KEY,"
           " author        TEXT    NOT NULL,"  // the nickname they had then
           " text          TEXT    NOT NULL)";
    sql << "CREATE TABLE sessions ("
           " token_hash    TEXT     PRIMARY KEY,"
           " user_id       INTEGER  NOT NULL REFERENCES users (id) ON DELETE CASCADE,"
           " created_at    DATETIME NOT NULL,"
           " expires_at    DATETIME NOT NULL,"
           " revoked_at    DATETIME)";
}
//! [account-tables]

//! [user-and-item]
enum class Role { user, admin };

constexpr auto enum_texts(Role)
{
    return std::array{std::pair{Role::user, "user"}, std::pair{Role::admin, "admin"}};
}

/// A user, without the hash of the password.
struct User {
    long long id = 0;
    std::string email = {};
    std::string nickname = {};
    Role role = Role::user;
    bool is_active = true;
};

/// Something that a user sells. The owner of an item may have been deleted.
struct Item {
    long long id = 0;
    std::optional<long long> owner_id;
    bool is_published = false;
};
//! [user-and-item]

}  // namespace security
