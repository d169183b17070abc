// A struct and its table.
#pragma once

#include "conversions.hpp"

#include <soci/soci.h>
#include <nlohmann/json_fwd.hpp>

#include <array>
#include <iosfwd>
#include <optional>
#include <string>
#include <utility>

//! [role]
enum class Role { customer, staff };

template <>
inline constexpr auto enum_texts<Role> =
    std::array{std::pair{Role::customer, "customer"}, std::pair{Role::staff, "staff"}};
//! [role]

//! [user]
struct User {
    static constexpr char const* table = "users";

    long long id = 0;  // 64 bits, as SQLite's row numbers have
    std::string email;
    std::string name;
    std::optional<std::string> nickname;  // NULL: has none
    std::string password_hash;
    Role role = Role::customer;
    bool is_active = true;
    std::string preferences = "{}";  // JSON text
    UtcTime created_at{};

    bool operator==(User const&) const = default;
};
//! [user]

/// Makes the table, unless it is there.
void create_users(soci::session& sql);

/// All members, for a SELECT that reads a whole User.
extern char const* const user_columns;

/// Adds the user and returns the new id. Throws soci::soci_error when a rule of the
/// table is broken.
long long add_user(soci::session& sql, User const& user);

/// Throws std::out_of_range when there is no such user.
User get_user(soci::session& sql, long long id);

/// For logs and debuggers: one line, never with the password hash.
std::ostream& operator<<(std::ostream& out, User const& user);

/// For other programs: every member but the password hash. No nickname is null, the
/// time is ISO 8601 with its Z.
void to_json(nlohmann::json& json, User const& user);

//! [conversion-declared]
// With this, soci::use and soci::into take a whole User.
template <>
struct soci::type_conversion<User> {
    using base_type = soci::values;
    static void from_base(soci::values const& row, soci::indicator, User& user);
    static void to_base(User const& user, soci::values& row, soci::indicator& state);
};
//! [conversion-declared]
