// The SQL that turns one schema into another.
#pragma once

#include "ddl.hpp"
#include "differences.hpp"
#include "revision.hpp"
#include "schema.hpp"

#include <vector>

namespace migrations {

/// The statements in the order in which they run: what is in the way goes first, then
/// tables are made, altered or rebuilt, and dropped; indexes, views and triggers come
/// last. Foreign keys are off when a table is rebuilt, or when tables that refer to
/// each other are dropped.
///
/// Views, triggers and indexes that models do not describe are taken from the `live`
/// part of the tables, whichever side has it, and made again as they were.
Script change_script(Schema const& from, Schema const& to,
                     Wording wording = Wording::standard);

/// Whether this table's differences need the rebuild, and not only ALTER TABLE.
bool needs_rebuild(std::vector<Difference> const& found, Table const& to);

}  // namespace migrations
