// The SQL of users.
#pragma once

#include "12-schemas/engine/password_hash.hpp"
#include "engine/kept_statements.hpp"

#include <soci/soci.h>

#include <optional>
#include <string>
#include <vector>

namespace rest {

/// A row of the table. It has no JSON form.
struct UserRow {
    long long id = 0;
    std::string email;
    schemas::PasswordHash password_hash;
    bool is_active = true;
    long long version = 1;
};

/// An item as it is read with its owner: without its version, because that of the owner
/// rises with it.
struct OwnedItem {
    long long id = 0;
    std::string title;
    std::optional<std::string> description;
    long long owner_id = 0;
};

/// A row as it was read for an answer: without the hash, with the user's items.
struct UserWithItems {
    long long id = 0;
    std::string email;
    bool is_active = true;
    std::optional<long long> version = {};  ///< not read for a list, which has no ETag
    std::vector<OwnedItem> items = {};
};

/// Another user has this address.
class EmailTaken : public std::runtime_error {
public:
    EmailTaken() : std::runtime_error("the e-mail address is taken") {}
};

/// Stores a new user and returns the id. Throws EmailTaken.
long long insert_user(soci::session& sql, std::string const& email,
                      schemas::PasswordHash const& hash);

std::optional<UserRow> find_user(soci::session& sql, long long id);

/// Stores all columns of the user with this id, and the next version. Throws
/// EmailTaken. Call it in the transaction that has read the row.
void update_user(soci::session& sql, UserRow const& user);

/// Deletes the user and all of their items.
void delete_user(soci::session& sql, long long id);

/// The user with their items, in one statement.
std::optional<UserWithItems> find_user_with_items(KeptStatements& statements,
                                                  long long id);

/// At most `limit` users by id, without the first `skip`, each with their items: two
/// statements however many users there are, in a transaction, so that both see the same
/// state.
std::vector<UserWithItems> list_users(KeptStatements& statements, long long skip,
                                      long long limit);

}  // namespace rest
