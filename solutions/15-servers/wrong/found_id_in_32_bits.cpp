// Rejected by: find_by_email ignores the case of letters
// Shows: 'EVE@example.com': 705032724 on SQLite
// Replaces: subscriber_repository.cpp
// Looks like: it reads the id that it finds into an int.

#include "subscriber_repository.hpp"

namespace servers {

long long add_subscriber(soci::session& sql, Dialect const& dialect,
                         std::string const& email, std::string const& name)
{
    long long id = 0;
    sql << "INSERT INTO subscribers (email, name, status, joined_at)"
           " VALUES (:email, :name, 'active', " +
               dialect.now() + ") RETURNING id",
        soci::use(email, "email"), soci::use(name, "name"), soci::into(id);
    return id;
}

bool add_if_new(soci::session& sql, Dialect const& dialect, std::string const& email)
{
    soci::statement insert = (sql.prepare << dialect.insert_or_ignore(
                                  "subscribers", {"email", "status", "joined_at"},
                                  {":email", "'active'", dialect.now()}, "email"),
                              soci::use(email, "email"));
    insert.execute(true);
    return insert.get_affected_rows() > 0;
}

void set_preference(soci::session& sql, Dialect const& dialect, long long subscriber_id,
                    std::string const& key, std::string const& value)
{
    std::string const column = dialect.quoted("key");
    sql << dialect.upsert("preferences", {"subscriber_id", column, "value"},
                          {":subscriber_id", ":preference", ":value"},
                          "subscriber_id, " + column, {"value"}),
        soci::use(subscriber_id, "subscriber_id"), soci::use(key, "preference"),
        soci::use(value, "value");
}

std::vector<std::string> labels(soci::session& sql, Dialect const& dialect, int skip,
                                int count)
{
    std::vector<std::string> const parts{"coalesce(name, 'friend')", "' <'", "email",
                                         "'>'"};
    soci::rowset<std::string> const rows =
        (sql.prepare << "SELECT " + dialect.concatenated(parts) +
                            " FROM subscribers WHERE status = 'active'"
                            " ORDER BY id LIMIT :count OFFSET :skip",
         soci::use(count, "count"), soci::use(skip, "skip"));
    return {rows.begin(), rows.end()};
}

long long find_by_email(soci::session& sql, Dialect const&, std::string const& email)
{
    int id = 0;
    sql << "SELECT id FROM subscribers WHERE lower(email) = lower(:email)",
        soci::use(email, "email"), soci::into(id);
    return id;
}

}  // namespace servers
