// The data-access layer of the lesson: all SQL about users, and nothing else.
#pragma once

#include "02-models/conversions.hpp"

#include <soci/soci.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

struct User {
    long long id = 0;
    std::string email;
    std::string name;
    std::optional<std::string> phone{};
};

/// What an update gives. A field that is not given stays as it is; a phone that is
/// given as std::nullopt becomes NULL.
struct UserChanges {
    std::optional<std::string> email{};
    std::optional<std::string> name{};
    std::optional<std::optional<std::string>> phone{};
};

/// Another user has the e-mail.
class EmailTaken : public std::runtime_error {
public:
    explicit EmailTaken(std::string const& taken)
        : std::runtime_error("another user has this e-mail"), email(taken)
    {
    }

    std::string email;
};

/// The table, with an e-mail that no two users can share.
void create_users(soci::session& sql);

/// Adds the user, whose id is not looked at, and returns the id it gets. Throws
/// EmailTaken.
long long add_user(soci::session& sql, User const& user);

/// std::nullopt when there is no such user.
std::optional<User> get_user(soci::session& sql, long long id);
std::optional<User> get_user_by_email(soci::session& sql, std::string const& email);

/// At most `limit` users after the first `offset`, by name, and by id where names are
/// equal. A negative limit is none: SQLite then gives all.
std::vector<User> list_users(soci::session& sql, int limit, int offset);

/// Writes what is given. Returns whether there is such a user. Throws EmailTaken.
bool update_user(soci::session& sql, long long id, UserChanges const& changes);

/// Returns whether there was such a user.
bool delete_user(soci::session& sql, long long id);
