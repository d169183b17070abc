#include "engine/account_tables.hpp"

namespace security {

namespace {

//! [tables]
char const roles_and_sessions[] = R"(-- revision: 14a1
-- parents: 13b2
-- message: roles and sessions

-- migrate:up
ALTER TABLE users ADD COLUMN role TEXT NOT NULL DEFAULT 'member'
    CHECK (role IN ('member', 'administrator'));
CREATE TABLE login_sessions (
    token_hash TEXT    PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
);
CREATE INDEX login_sessions_by_user ON login_sessions (user_id);

-- migrate:down
DROP TABLE login_sessions;
ALTER TABLE users DROP COLUMN role;
)";
//! [tables]

}  // namespace

std::vector<migrations::Revision> account_revisions()
{
    return {migrations::parse_revision(roles_and_sessions, "roles and sessions")};
}

bool make_administrator(soci::session& sql, std::string const& email)
{
    soci::statement update = (sql.prepare << "UPDATE users SET role = 'administrator'"
                                             " WHERE email = :email",
                              soci::use(email));
    update.execute(true);
    return update.get_affected_rows() == 1;
}

}  // namespace security
