// What a server's database has, in the words of models.
#pragma once

#include "07-migrations/table.hpp"

#include <soci/soci.h>

#include <string>
#include <vector>

namespace servers {

/// The tables of the session's database (on PostgreSQL: of its current schema), by
/// name, a table after those it refers to. Types are those that the `rewritten`
/// statements of models began with: BIGINT is read as INTEGER, and so on. A type that
/// no model writes is its own name in upper case. Left out are the version table, and
/// what a server makes by itself, as MariaDB does an index for a foreign key.
///
/// What the servers do not tell apart is read as what models say most often: RESTRICT
/// and NO ACTION on MariaDB as NO ACTION, and no table has AUTOINCREMENT, because
/// a server does not give the number of a deleted row to another one.
migrations::Schema tables_of(soci::session& sql);

/// What there is and `tables_of` does not describe, a phrase each: "view sales".
std::vector<std::string> not_described(soci::session& sql);

}  // namespace servers
