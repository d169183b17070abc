// Exercise 01: what the cases share.
#pragma once

#include "users_table.hpp"

#include "workbook/database.hpp"

#include <optional>
#include <string>
#include <vector>

namespace storage::cases {

/// A database with the table `users`.
struct Users {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    Users() { create_users_table(sql); }

    void insert(User const& user)
    {
        sql << "INSERT INTO users (email, name, points) VALUES (:email, :name, :points)",
            soci::use(user.email), soci::use(user.name), soci::use(user.points);
    }
};

inline std::string in_words(User const& user)
{
    return user.email + " (" + user.name + ", " + std::to_string(user.points) +
           " points)";
}

inline std::string in_words(std::optional<User> const& user)
{
    return user ? in_words(*user) : "no user";
}

/// All users of the table, in the order in which they were added.
inline std::vector<User> all_users(soci::session& sql)
{
    std::vector<User> users;
    User user;
    soci::statement select =
        (sql.prepare << "SELECT email, name, points FROM users ORDER BY id",
         soci::into(user.email), soci::into(user.name), soci::into(user.points));
    select.execute();
    while (select.fetch()) {
        users.push_back(user);
    }
    return users;
}

/// The same, as text for a check.
inline std::string users_in(soci::session& sql)
{
    std::string text;
    for (User const& user : all_users(sql)) {
        text += (text.empty() ? "" : "; ") + in_words(user);
    }
    return text;
}

/// The rows of the table with their ids, as "1 zoe@shop.example; 2 ...".
inline std::string rows_in(soci::session& sql)
{
    std::string text;
    sql << "SELECT group_concat(id || ' ' || email, '; ') FROM"
           " (SELECT id, email FROM users ORDER BY id)",
        soci::into(text);
    return text;
}

/// From now on the table takes at most this many users, and none can be deleted.
inline void limit_users(soci::session& sql, int most)
{
    sql << "CREATE TRIGGER quota BEFORE INSERT ON users WHEN (SELECT count(*) FROM"
           " users) >= " +
               std::to_string(most) +
               " BEGIN SELECT RAISE(ABORT, 'the table is full'); END";
    sql << "CREATE TRIGGER nobody_leaves BEFORE DELETE ON users"
           " BEGIN SELECT RAISE(ABORT, 'users are never deleted'); END";
}

/// From now on a transaction that has added a user cannot be committed: each leaves a
/// reference to a row that is not there, which is looked for at the end.
inline void refuse_commits(soci::session& sql)
{
    sql << "CREATE TABLE teams (id INTEGER PRIMARY KEY)";
    sql << "CREATE TABLE members (team_id INTEGER NOT NULL REFERENCES teams (id)"
           " DEFERRABLE INITIALLY DEFERRED)";
    sql << "CREATE TRIGGER joins_a_team AFTER INSERT ON users"
           " BEGIN INSERT INTO members (team_id) VALUES (1); END";
}

/// Whether a transaction is open, in words. One that is open is then rolled back.
inline std::string open_transactions(soci::session& sql)
{
    try {
        sql << "BEGIN";
    } catch (soci::soci_error const&) {
        sql << "ROLLBACK";
        return "a transaction is open";
    }
    sql << "ROLLBACK";
    return "no transaction is open";
}

/// How the work ended: "nothing was thrown", or the database's own words. An exception
/// of another type passes through.
template <typename Work>
std::string database_error(Work&& work)
{
    try {
        work();
    } catch (soci::soci_error const& error) {
        std::string const what = error.get_error_message();
        std::size_t const colon = what.find(": ");
        return "soci_error: " +
               (colon == std::string::npos ? what : what.substr(colon + 2));
    }
    return "nothing was thrown";
}

}  // namespace storage::cases
