// A revision to review: what an assistant writes when it is asked for a column that
// cannot be NULL. Where nothing stops it, it ends without an error, and so does the way
// back. The chapter asks what is wrong with it; the function at the end counts what is
// left.
#include "engine/migration_error.hpp"
#include "sections.hpp"
#include "story.hpp"

namespace migrations {

namespace {

//! [generated-revision]
std::string const generated = R"sql(-- revision: c0de
-- parents: 4b7a
-- message: add country to users

-- migrate:up foreign_keys=off
CREATE TABLE users_new (
    id      INTEGER PRIMARY KEY,
    email   TEXT UNIQUE,
    name    TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT 'US'
);
INSERT OR IGNORE INTO users_new (id, email, name, country)
    SELECT users.id, users.email, users.name, addresses.country
    FROM users JOIN addresses ON addresses.user_id = users.id;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
CREATE INDEX ix_users_id ON users (id);

-- migrate:down
DROP INDEX ix_users_id;
ALTER TABLE users DROP COLUMN country;
)sql";
//! [generated-revision]

//! [before-the-generated-revision]
std::string const before = R"sql(-- revision: 4b7a
-- message: create users and addresses

-- migrate:up
CREATE TABLE users (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    email TEXT NOT NULL UNIQUE,
    name  TEXT NOT NULL
);
CREATE INDEX users_by_name ON users (name);
CREATE TABLE addresses (
    user_id INTEGER NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE,
    country TEXT
);
CREATE TABLE gone_users (email TEXT NOT NULL);
CREATE TRIGGER users_are_noted AFTER DELETE ON users BEGIN
    INSERT INTO gone_users VALUES (old.email);
END;
)sql";
//! [before-the-generated-revision]

std::string one(soci::session& sql, std::string const& query)
{
    std::string value;
    sql << query, soci::into(value);
    return value;
}

// How many users there are, and what else is on their table.
std::string users_in(soci::session& sql)
{
    return one(sql, "SELECT CAST(count(*) AS TEXT) FROM users") + " users, with " +
           one(sql,
               "SELECT coalesce(group_concat(name, ', '), 'nothing') FROM"
               " (SELECT name FROM sqlite_master WHERE tbl_name = 'users'"
               "  AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY name)");
}

}  // namespace

void generated_code_tried(workbook::ScratchFolder const& folder)
{
    soci::session sql;
    workbook::open_database(sql, folder / "reviewed.db");
    History const history(
        {parse_revision(before, "4b7a"), parse_revision(generated, "c0de")});
    Migrator migrator(sql, history);
    migrator.upgrade("4b7a");
    sql << "INSERT INTO users (id, email, name) VALUES (1, 'ada@shop.example', 'Ada'),"
           " (2, 'bela@shop.example', 'Béla'), (3, 'chioma@shop.example', 'Chioma'),"
           " (4, 'dagny@shop.example', 'Dagny')";
    // Chioma has not told her country, and Dagny has no address at all.
    sql << "INSERT INTO addresses VALUES (1, 'HU'), (2, 'AT'), (3, NULL)";
    std::cout << "before:         " << users_in(sql) << '\n';

    try {
        migrator.upgrade("head");
    } catch (MigrationError const& error) {
        std::cout << "up:             " << error.what() << '\n';
    }
    sql << "DELETE FROM addresses WHERE country IS NULL";
    migrator.upgrade("head");
    std::cout << "up, no error:   " << users_in(sql) << '\n';

    sql << "DELETE FROM users WHERE id = 2";
    sql << "INSERT INTO users (name) VALUES ('Fritz')";
    std::cout << "noted as gone:  "
              << one(sql, "SELECT CAST(count(*) AS TEXT) FROM gone_users")
              << " users, and Béla has just been deleted\nFritz:          "
              << one(sql,
                     "SELECT 'user ' || id || ', e-mail ' || coalesce(email, 'NULL')"
                     " || ', from ' || country FROM users WHERE name = 'Fritz'")
              << '\n';

    migrator.downgrade("-1");
    std::cout << "down, no error: " << users_in(sql) << '\n';
}

}  // namespace migrations
