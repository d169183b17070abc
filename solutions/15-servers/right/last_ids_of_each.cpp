// Replaces: subscriber_repository.cpp
//
// Better when: each database has its own way to do it, and the reader should see it.

#include "subscriber_repository.hpp"

namespace servers {

long long add_subscriber(soci::session& sql, Dialect const& dialect,
                         std::string const& email, std::string const& name)
{
    sql << "INSERT INTO subscribers (email, name, status, joined_at)"
           " VALUES (:email, :name, 'active', CURRENT_TIMESTAMP)",
        soci::use(email, "email"), soci::use(name, "name");
    std::string const last =
        dialect.kind() == DatabaseKind::sqlite  ? "last_insert_rowid()"
        : dialect.kind() == DatabaseKind::mysql ? "last_insert_id()"
                                                : "lastval()";
    long long id = 0;
    sql << "SELECT " + last, soci::into(id);
    return id;
}

bool add_if_new(soci::session& sql, Dialect const& dialect, std::string const& email)
{
    std::string const ignoring = dialect.kind() == DatabaseKind::mysql
                                     ? " ON DUPLICATE KEY UPDATE id = id"
                                     : " ON CONFLICT DO NOTHING";
    if (dialect.kind() == DatabaseKind::mysql) {
        long long there = 0;
        sql << "SELECT count(*) FROM subscribers WHERE email = :email",
            soci::use(email, "email"), soci::into(there);
        if (there > 0) {
            return false;
        }
    }
    soci::statement insert =
        (sql.prepare << "INSERT INTO subscribers (email, status, joined_at) VALUES "
                        "(:email, 'active', CURRENT_TIMESTAMP)" +
                            ignoring,
         soci::use(email, "email"));
    insert.execute(true);
    return insert.get_affected_rows() > 0;
}

void set_preference(soci::session& sql, Dialect const& dialect, long long subscriber_id,
                    std::string const& key, std::string const& value)
{
    std::string const column = dialect.quoted("key");
    soci::statement update =
        (sql.prepare
             << "UPDATE preferences SET value = :value WHERE subscriber_id = :id AND " +
                    column + " = :name",
         soci::use(value, "value"), soci::use(subscriber_id, "id"),
         soci::use(key, "name"));
    update.execute(true);
    if (update.get_affected_rows() == 0) {
        sql << "INSERT INTO preferences (subscriber_id, " + column +
                   ", value) VALUES (:id, :name, :value)",
            soci::use(subscriber_id, "id"), soci::use(key, "name"),
            soci::use(value, "value");
    }
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

long long find_by_email(soci::session& sql, Dialect const& dialect,
                        std::string const& email)
{
    std::string pattern;
    for (char const c : email) {
        if (c == '%' || c == '_' || c == '!') {
            pattern += '!';
        }
        pattern += c;
    }
    long long id = 0;
    sql << std::string("SELECT id FROM subscribers WHERE email ") +
               (dialect.kind() == DatabaseKind::postgresql ? "ILIKE" : "LIKE") +
               " :email ESCAPE '!'",
        soci::use(pattern, "email"), soci::into(id);
    return id;
}

}  // namespace servers
