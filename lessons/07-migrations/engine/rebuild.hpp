// What SQLite has no ALTER for: another table in the place of the old one.
#pragma once

#include "schema.hpp"

#include <string>
#include <vector>

namespace migrations {

/// The statements that turn a table into another of the same name: make the new one
/// under the name `beside`, copy the columns that both have, drop the old one, give the
/// new one its name. In this order, as
/// https://sqlite.org/lang_altertable.html#otheralter has it: if the old table were
/// renamed first, the foreign keys of other tables would follow it.
///
/// The numbers of the rows stay, and so does the next number of AUTOINCREMENT.
///
/// They have to run with foreign keys off, because DROP TABLE deletes the rows, and ON
/// DELETE CASCADE the rows that refer to them. Views and triggers that name the table
/// must be gone while they run, and indexes are made again afterwards.
std::vector<std::string> rebuild_statements(Table const& from, Table const& to,
                                            std::string const& beside);

/// A name that none of the tables has: "users_new", "users_new2", ...
std::string name_beside(std::string const& table, Schema const& one,
                        Schema const& other);

}  // namespace migrations
