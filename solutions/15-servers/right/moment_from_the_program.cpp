// Replaces: subscriber_repository.cpp
//
// Better when: a test wants to say what time it is.

#include "subscriber_repository.hpp"

#include <ctime>

namespace servers {

long long add_subscriber(soci::session& sql, Dialect const&, std::string const& email,
                         std::string const& name)
{
    std::time_t const now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::string const active = "active";
    long long id = 0;
    sql << "INSERT INTO subscribers (email, name, status, joined_at)"
           " VALUES (:email, :name, :status, :now) RETURNING id",
        soci::use(email, "email"), soci::use(name, "name"), soci::use(active, "status"),
        soci::use(utc, "now"), soci::into(id);
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
    std::string const values = " INTO preferences (subscriber_id, " + column +
                               ", value) VALUES (:id, :name, :value)";
    std::string const text = dialect.kind() == DatabaseKind::postgresql
                                 ? "INSERT" + values +
                                       " ON CONFLICT (subscriber_id, key) DO UPDATE "
                                       "SET value = excluded.value"
                                 : "REPLACE" + values;
    sql << text, soci::use(subscriber_id, "id"), soci::use(key, "name"),
        soci::use(value, "value");
}

std::vector<std::string> labels(soci::session& sql, Dialect const& dialect, int skip,
                                int count)
{
    soci::rowset<std::string> const rows =
        (sql.prepare
             << "SELECT " +
                    std::string(
                        dialect.kind() == DatabaseKind::sqlite
                            ? "coalesce(name, 'friend') || ' <' || email || '>'"
                            : "concat(coalesce(name, 'friend'), ' <', email, '>')") +
                    " FROM subscribers WHERE status = 'active' ORDER BY id LIMIT "
                    ":count OFFSET :skip",
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
