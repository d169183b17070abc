// Replaces: subscriber_repository.cpp
//
// Better when: the label has to be built in C++ anyway, as for a translation.

#include "subscriber_repository.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace servers {

long long add_subscriber(soci::session& sql, Dialect const& dialect,
                         std::string const& email, std::string const& name)
{
    sql << "INSERT INTO subscribers (email, name, status, joined_at) VALUES (:email, "
           ":name, 'active', " +
               dialect.now() + ")",
        soci::use(email, "email"), soci::use(name, "name");
    long long id = 0;
    sql << "SELECT id FROM subscribers WHERE email = :email", soci::use(email, "email"),
        soci::into(id);
    return id;
}

bool add_if_new(soci::session& sql, Dialect const& dialect, std::string const& email)
{
    long long id = 0;
    sql << "INSERT INTO subscribers (email, name, status, joined_at) SELECT :email, "
           "NULL, 'active', " +
               dialect.now() +
               " WHERE NOT EXISTS (SELECT 1 FROM subscribers WHERE email = :same) "
               "RETURNING id",
        soci::use(email, "email"), soci::use(email, "same"), soci::into(id);
    return sql.got_data();
}

void set_preference(soci::session& sql, Dialect const& dialect, long long subscriber_id,
                    std::string const& key, std::string const& value)
{
    std::string const column = dialect.quoted("key");
    sql << "DELETE FROM preferences WHERE subscriber_id = :id AND " + column +
               " = :name",
        soci::use(subscriber_id, "id"), soci::use(key, "name");
    sql << "INSERT INTO preferences (subscriber_id, " + column +
               ", value) VALUES (:id, :name, :value)",
        soci::use(subscriber_id, "id"), soci::use(key, "name"),
        soci::use(value, "value");
}

std::vector<std::string> labels(soci::session& sql, Dialect const&, int skip, int count)
{
    std::string const active = "active";
    soci::rowset<soci::row> const rows =
        (sql.prepare << "SELECT name, email FROM subscribers WHERE status = :status "
                        "ORDER BY id ASC LIMIT :count OFFSET :skip",
         soci::use(active, "status"), soci::use(count, "count"),
         soci::use(skip, "skip"));
    std::vector<std::string> found;
    for (soci::row const& row : rows) {
        found.push_back(row.get<std::string>(0, "friend") + " <" +
                        row.get<std::string>(1) + ">");
    }
    return found;
}

long long find_by_email(soci::session& sql, Dialect const&, std::string const& email)
{
    std::string small = email;
    std::ranges::transform(small, small.begin(), [](unsigned char c) {
        return static_cast<char>(c < 128 ? std::tolower(c) : c);
    });
    soci::indicator there = soci::i_null;
    long long id = 0;
    sql << "SELECT min(id) FROM subscribers WHERE lower(email) = :email",
        soci::use(small, "email"), soci::into(id, there);
    return there == soci::i_ok ? id : 0;
}

}  // namespace servers
