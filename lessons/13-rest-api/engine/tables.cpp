#include "engine/tables.hpp"

#include "07-migrations/engine/history.hpp"
#include "07-migrations/engine/migrator.hpp"

namespace rest {

namespace {

char const users_and_items[] = R"(-- revision: 13a1
-- parents:
-- message: users and their items

-- migrate:up
CREATE TABLE users (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    email         TEXT    NOT NULL UNIQUE,
    password_hash TEXT    NOT NULL,
    is_active     INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    version       INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE items (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    title       TEXT    NOT NULL,
    description TEXT,
    owner_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    version     INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX items_by_owner ON items (owner_id);

-- migrate:down
DROP TABLE items;
DROP TABLE users;
)";

char const idempotency_keys[] = R"(-- revision: 13b2
-- parents: 13a1
-- message: answers that are given again

-- migrate:up
CREATE TABLE idempotency_keys (
    key      TEXT PRIMARY KEY,
    request  TEXT NOT NULL,
    location TEXT NOT NULL,
    etag     TEXT NOT NULL,
    body     TEXT NOT NULL
);

-- migrate:down
DROP TABLE idempotency_keys;
)";

}  // namespace

void upgrade_tables(soci::session& sql,
                    std::vector<migrations::Revision> const& further)
{
    std::vector<migrations::Revision> revisions{
        migrations::parse_revision(users_and_items, "users and items"),
        migrations::parse_revision(idempotency_keys, "idempotency keys")};
    revisions.insert(revisions.end(), further.begin(), further.end());
    migrations::History const history(revisions);
    migrations::Migrator(sql, history).upgrade("head");
}

}  // namespace rest
