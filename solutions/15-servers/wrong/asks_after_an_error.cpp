// Rejected by: no function begins or ends a transaction
// Shows: PostgreSQL: ERROR: current transaction is aborted, commands ignored until end of transaction block
// Replaces: subscriber_repository.cpp
// Looks like: the error of the INSERT is caught; PostgreSQL refuses the rest of the caller's transaction after it.

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
    try {
        sql << "INSERT INTO subscribers (email, status, joined_at) VALUES (:email, 'active', " +
                   dialect.now() + ")",
            soci::use(email);
    } catch (soci::soci_error const&) {
        int n = 0;
        sql << "SELECT count(*) FROM subscribers WHERE email = :email",
            soci::use(email), soci::into(n);
        if (n == 0)
            throw;
        return false;
    }
    return true;
}

void set_preference(soci::session& sql, Dialect const& dialect, long long subscriber_id,
                    std::string const& key, std::string const& value)
{
    std::string const k = dialect.quoted("key");
    sql << dialect.upsert("preferences", {"subscriber_id", k, "value"},
                          {":subscriber_id", ":key", ":value"}, "subscriber_id, " + k,
                          {"value"}),
        soci::use(subscriber_id, "subscriber_id"), soci::use(key, "key"),
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
    long long id = 0;
    sql << "SELECT id FROM subscribers WHERE lower(email) = lower(:email)",
        soci::use(email, "email"), soci::into(id);
    return id;
}

}  // namespace servers
