// What SQLite has no ALTER for: another table in the place of the old one.
#pragma once

#include "schema.hpp"

#include <string>
#include <vector>

namespace migrations {

/// The statements that turn a table into another of the same name: make the new one
/// beside it, copy the columns that both have, drop the old one, give the new one its
/// name, make indexes and triggers again, also those indexes that a schema does not
/// describe. In this order, as
/// https://sqlite.org/lang_altertable.html#otheralter has it: were the old table
/// renamed first, the foreign keys of other tables would follow it.
///
/// They have to run with foreign keys off: otherwise DROP TABLE deletes the rows one by
/// one, and ON DELETE CASCADE the rows that refer to them.
std::vector<std::string> rebuild_statements(Table const& from, Table const& to);

}  // namespace migrations
