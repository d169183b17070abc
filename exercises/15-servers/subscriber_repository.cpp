#include "subscriber_repository.hpp"

namespace servers {

// TODO: 3. Make these five work on MariaDB and PostgreSQL, too. Where one text works on
// all three, use that one; where none does, the dialect has the piece.
long long add_subscriber(soci::session& sql, Dialect const&, std::string const& email,
                         std::string const& name)
{
    sql << R"(INSERT INTO subscribers (email, name, status, joined_at)
              VALUES (:email, :name, "active", datetime('now')))",
        soci::use(email, "email"), soci::use(name, "name");
    long long id = 0;
    sql << "SELECT last_insert_rowid()", soci::into(id);
    return id;
}

bool add_if_new(soci::session& sql, Dialect const&, std::string const& email)
{
    soci::statement insert =
        (sql.prepare << R"(INSERT OR IGNORE INTO subscribers (email, status, joined_at)
                           VALUES (:email, "active", datetime('now')))",
         soci::use(email, "email"));
    insert.execute(true);
    return insert.get_affected_rows() > 0;
}

void set_preference(soci::session& sql, Dialect const&, long long subscriber_id,
                    std::string const& key, std::string const& value)
{
    sql << "INSERT OR REPLACE INTO preferences (subscriber_id, key, value)"
           " VALUES (:subscriber_id, :key, :value)",
        soci::use(subscriber_id, "subscriber_id"), soci::use(key, "key"),
        soci::use(value, "value");
}

std::vector<std::string> labels(soci::session& sql, Dialect const&, int skip, int count)
{
    soci::rowset<std::string> const rows =
        (sql.prepare << R"(SELECT ifnull(name, 'friend') || ' <' || email || '>'
                           FROM subscribers WHERE status = "active"
                           ORDER BY id LIMIT :skip, :count)",
         soci::use(skip, "skip"), soci::use(count, "count"));
    return {rows.begin(), rows.end()};
}

long long find_by_email(soci::session& sql, Dialect const&, std::string const& email)
{
    long long id = 0;
    sql << "SELECT id FROM subscribers WHERE email = :email COLLATE NOCASE",
        soci::use(email, "email"), soci::into(id);
    return id;
}

}  // namespace servers
