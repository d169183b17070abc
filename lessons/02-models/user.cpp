#include "user.hpp"

namespace models {

//! [create-users]
void create_users(soci::session& sql)
{
    // Adding 0 days makes datetime() compute the day again; without it, SQLite 3.40
    // returns 2024-02-30 as it came.
    sql << "CREATE TABLE IF NOT EXISTS users ("
           " id            INTEGER  PRIMARY KEY,"
           " email         TEXT     NOT NULL UNIQUE"
           "               CHECK (length(email) BETWEEN 3 AND 254),"
           " name          TEXT     NOT NULL,"
           " nickname      TEXT,"
           " password_hash TEXT     NOT NULL,"
           " role          TEXT     NOT NULL DEFAULT 'customer'"
           "               CHECK (role IN ('customer', 'staff')),"
           " is_active     BOOLEAN  NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),"
           " preferences   TEXT     NOT NULL DEFAULT '{}'"
           "               CHECK (json_valid(preferences)),"
           " created_at    DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"
           "               CHECK (created_at IS datetime(created_at, '+0 days')))";
}
//! [create-users]

//! [conversion-defined]
// As text the id passes whole: of an INTEGER column, soci::row takes 32 bits.
char const* const user_columns =
    "CAST(id AS TEXT) AS id, email, name, nickname, password_hash, role, is_active,"
    " preferences, created_at";

}  // namespace models

void soci::type_conversion<models::User>::from_base(soci::values const& row,
                                                    soci::indicator, models::User& user)
{
    user.id = std::stoll(row.get<std::string>("id"));
    user.email = row.get<std::string>("email");
    user.name = row.get<std::string>("name");
    user.nickname = row.get<std::optional<std::string>>("nickname");
    user.password_hash = row.get<std::string>("password_hash");
    user.role = row.get<models::Role>("role");
    user.is_active = row.get<bool>("is_active");
    user.preferences = row.get<std::string>("preferences");
    user.created_at = row.get<workbook::UtcTime>("created_at");
}

void soci::type_conversion<models::User>::to_base(models::User const& user,
                                                  soci::values& row,
                                                  soci::indicator& state)
{
    row.set("id", std::to_string(user.id));
    row.set("email", user.email);
    row.set("name", user.name);
    row.set("nickname", user.nickname);
    row.set("password_hash", user.password_hash);
    row.set("role", user.role);
    row.set("is_active", user.is_active);
    row.set("preferences", user.preferences);
    row.set("created_at", user.created_at);
    state = soci::i_ok;
}
//! [conversion-defined]

namespace models {

//! [add-and-get]
long long add_user(soci::session& sql, User const& user)
{
    long long id = 0;
    sql << "INSERT INTO users (email, name, nickname, password_hash, role, is_active,"
           " preferences, created_at) VALUES (:email, :name, :nickname, :password_hash,"
           " :role, :is_active, :preferences, :created_at) RETURNING id",
        soci::use(user), soci::into(id);
    return id;
}

User get_user(soci::session& sql, long long id)
{
    User user;
    sql << std::string("SELECT ") + user_columns + " FROM users WHERE id = :id",
        soci::use(id), soci::into(user);
    if (!sql.got_data()) {
        throw std::out_of_range("there is no user " + std::to_string(id));
    }
    return user;
}
//! [add-and-get]

}  // namespace models
