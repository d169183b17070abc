// Code to review: what a generator writes when it is asked for "database boilerplate"
// and "models for a shop". It compiles without a warning, and runs. The chapter asks
// what is wrong with it; the function at the end shows what it does.
#include "sections.hpp"

#include <soci/soci.h>

#include <iostream>

//! [generated]
namespace generated {

soci::session& get_database(std::string const& path)
{
    static soci::session sql("sqlite3", "dbname=" + path);
    return sql;
}

void create_tables(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS users ("
           "  id INT PRIMARY KEY,"
           "  email VARCHAR(255) UNIQUE,"
           "  password VARCHAR(255),"
           "  role VARCHAR(50) DEFAULT \"user\");"
           "CREATE INDEX ix_users_id ON users (id);"
           "CREATE INDEX ix_users_role ON users (role);";
    sql << "CREATE TABLE IF NOT EXISTS orders ("
           "  id INT PRIMARY KEY,"
           "  user_id INT,"
           "  total FLOAT,"
           "  status VARCHAR(20) DEFAULT \"PENDING\","
           "  FOREIGN KEY (user_id) REFERENCES users (id));";
}

struct User {
    int id;
    std::string email;
    std::string password;
    std::string role;

    std::string to_string() const
    {
        return "User(" + std::to_string(id) + ", " + email + ", " + password + ", " +
               role + ")";
    }
};

User get_user(soci::session& sql, std::string const& email)
{
    User user;
    sql << "SELECT coalesce(id, 0), email, password, role FROM users"
           " WHERE email = :email",
        soci::use(email), soci::into(user.id), soci::into(user.email),
        soci::into(user.password), soci::into(user.role);
    return user;
}

}  // namespace generated
//! [generated]

namespace {

long long number(soci::session& sql, std::string const& query)
{
    long long value = 0;
    sql << query, soci::into(value);
    return value;
}

}  // namespace

void generated_code_tried()
{
    soci::session& sql = generated::get_database(":memory:");
    generated::create_tables(sql);
    sql << "INSERT INTO users (email, password) VALUES ('ada@shop.example', 'hunter2'),"
           " ('', NULL)";
    sql << "INSERT INTO orders (user_id, total, status) VALUES (99, 'free', 'lost')";

    std::cout << "foreign keys are on:           " << number(sql, "PRAGMA foreign_keys")
              << "\nmilliseconds to wait on locks: "
              << number(sql, "PRAGMA busy_timeout")
              << "\na call for another file gives: "
              << (&generated::get_database("other.db") == &sql ? "the first one"
                                                               : "that file")
              << "\nindexes that were asked for:   "
              << number(sql,
                        "SELECT count(*) FROM sqlite_master WHERE type = 'index'"
                        " AND sql IS NOT NULL")
              << " of 2\nusers with NULL for an id:     "
              << number(sql, "SELECT count(*) FROM users WHERE id IS NULL")
              << " of 2\norders of users unknown:       "
              << number(sql,
                        "SELECT count(*) FROM orders"
                        " WHERE user_id NOT IN (1, 2)")
              << "\nthe total of that order:       "
              << number(sql, "SELECT total FROM orders") << "\nin the log: "
              << generated::get_user(sql, "ada@shop.example").to_string() << '\n';
}
