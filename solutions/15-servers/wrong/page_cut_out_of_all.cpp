// Rejected by: labels has a page of the active subscribers
// Throws: std::length_error
// Replaces: subscriber_repository.cpp
// Looks like: it reads all, and cuts the page out of them, beyond their end.

#include "subscriber_repository.hpp"

#include <algorithm>

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

std::vector<std::string> labels(soci::session& sql, Dialect const&, int skip, int count)
{
    soci::rowset<soci::row> const rows =
        (sql.prepare
         << "SELECT name, email FROM subscribers WHERE status = 'active' ORDER BY id");
    std::vector<std::string> found;
    for (soci::row const& row : rows) {
        found.push_back(row.get<std::string>(0, "friend") + " <" +
                        row.get<std::string>(1) + ">");
    }
    auto const first = found.begin() + skip;
    return {first, first + std::min<std::ptrdiff_t>(count, found.end() - first)};
}

long long find_by_email(soci::session& sql, Dialect const&, std::string const& email)
{
    long long id = 0;
    sql << "SELECT id FROM subscribers WHERE lower(email) = lower(:email)",
        soci::use(email, "email"), soci::into(id);
    return id;
}

}  // namespace servers
