// What a live database has.
#pragma once

#include "schema.hpp"

#include <soci/soci.h>

#include <string>
#include <vector>

namespace migrations {

/// The tables of an SQLite database, as its PRAGMA functions tell, in the order in
/// which they were created. SQLite's own tables and the version table are left out.
///
/// (SOCI's own way to ask, `prepare_column_descriptions`, fails on SQLite in 4.0.3.)
Schema reflect(soci::session& sql);

/// What there is beside tables and is not described: "view sales", "index ...".
std::vector<std::string> things_not_described(soci::session& sql);

}  // namespace migrations
