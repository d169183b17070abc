// What a live database has.
#pragma once

#include "schema.hpp"

#include <soci/soci.h>

#include <functional>
#include <string>
#include <vector>

namespace migrations {

/// The tables of the database, in the order in which they were created, a table
/// after those it refers to. SQLite's own tables, the version table, and virtual tables
/// with the tables that they keep their data in are left out.
///
/// What the description of a table has no place for is in `live`, by name: nothing is
/// passed over.
///
/// (SOCI's own way to ask, `prepare_column_descriptions`, fails on SQLite in 4.0.3.)
Schema reflect(soci::session& sql);

/// What there is and is not compared with models, a phrase each: "view sales", "trigger
/// touch of users", "CHECK in orders".
std::vector<std::string> things_not_compared(soci::session& sql);

/// How another database is asked, with the same two answers.
struct Reflector {
    std::function<Schema(soci::session&)> tables;
    std::function<std::vector<std::string>(soci::session&)> not_compared;
};

/// From now on, both functions ask in this way on this backend of SOCI. Lesson 15 has
/// it for two servers. To be called before there are other threads.
void reflect_with(std::string const& backend, Reflector reflector);

}  // namespace migrations
