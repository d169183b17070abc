// Exercise 15, task 3: a repository that works on SQLite, and should work on three.
#pragma once

#include "15-servers/engine/dialect.hpp"

#include <soci/soci.h>

#include <string>
#include <vector>

namespace servers {

/// Makes the tables. Given. `key` is a keyword in MariaDB; the other names are not.
//! [subscriber-tables]
inline void create_subscribers(soci::session& sql, Dialect const& dialect)
{
    sql << "CREATE TABLE subscribers ("
           " id        " +
               dialect.id_column() +
               ","
               " email     " +
               dialect.text_column(100) +
               " NOT NULL UNIQUE,"
               " name      " +
               dialect.text_column(100) +
               ","
               " status    " +
               dialect.text_column(20) +
               " NOT NULL,"
               " joined_at " +
               dialect.moment_column() + " NOT NULL)";
    sql << "CREATE TABLE preferences ("
           " subscriber_id " +
               dialect.integer_column() + " NOT NULL REFERENCES subscribers (id)," +
               " " + dialect.quoted("key") + "           " + dialect.text_column(50) +
               " NOT NULL,"
               " value         " +
               dialect.text_column(100) +
               " NOT NULL,"
               " PRIMARY KEY (subscriber_id, " +
               dialect.quoted("key") + "))";
}
//! [subscriber-tables]

/// Each function works on SQLite, MariaDB and PostgreSQL; `dialect` says which it is.
/// Values are bound, and fit into their columns. Errors of the database reach the
/// caller as soci::soci_error. No function begins or ends a transaction: the caller may
/// have one open, and goes on with it when a function returns. An id may need 64 bits.
/// Whether UNIQUE takes two e-mails that differ in the case of letters is up to the
/// database: MariaDB does not.

/// Adds a subscriber with the status 'active' who joins now, in UTC. The e-mail and the
/// name are stored as they are, even an empty name. Returns the new id, even when
/// another session adds somebody at the same moment. Throws when the e-mail is there
/// already.
long long add_subscriber(soci::session& sql, Dialect const& dialect,
                         std::string const& email, std::string const& name);

/// Adds an active subscriber without a name (NULL), who joins now, unless the e-mail is
/// there already. Returns whether it was added. What is there stays as it is.
bool add_if_new(soci::session& sql, Dialect const& dialect, std::string const& email);

/// Sets a subscriber's preference, whether there was one with this key or not. Throws
/// when there is no such subscriber.
void set_preference(soci::session& sql, Dialect const& dialect, long long subscriber_id,
                    std::string const& key, std::string const& value);

/// A page of the active subscribers: "Ada <ada@example.com>", sorted by id; `skip` of
/// them are left out before, and at most `count` follow; none after the last. A
/// subscriber without a name (NULL) is "friend <eve@example.com>", one with an empty
/// name is " <eve@example.com>".
std::vector<std::string> labels(soci::session& sql, Dialect const& dialect, int skip,
                                int count);

/// The id of the subscriber with this e-mail, active or not, whatever the case of its
/// (ASCII) letters. 0 when there is none. % and _ in it mean themselves, and so does a
/// blank before it.
long long find_by_email(soci::session& sql, Dialect const& dialect,
                        std::string const& email);

}  // namespace servers
