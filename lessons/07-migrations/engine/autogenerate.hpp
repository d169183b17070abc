// A revision written from the difference. It is a draft: read it before you run it.
#pragma once

#include "differences.hpp"
#include "revision.hpp"
#include "schema.hpp"

#include <string>
#include <vector>

namespace migrations {

/// A draft, and all that a reader of it has to know.
struct Draft {
    std::vector<Difference> found;
    Script up;
    Script down;
    std::vector<std::string> warnings;  ///< what it cannot know, a sentence each
};

/// The scripts that turn `live` into `models` and back. Empty scripts when nothing
/// differs. The warnings stand in the up script too, as comments.
Draft draft_revision(Schema const& live, Schema const& models);

/// The statements, up or down, in the order in which they run, and whether a table is
/// rebuilt, so that foreign keys have to be off.
Script change_script(Schema const& from, Schema const& to);

/// What the differences may hide: a rename that looks like a drop and an add, a column
/// that rows have no value for, values that are gone for good, what a rebuild loses.
std::vector<std::string> warnings_for(std::vector<Difference> const& found,
                                      Schema const& live, Schema const& models);

/// Whether this table's differences need the rebuild, and not only ALTER TABLE.
bool needs_rebuild(std::vector<Difference> const& found, Table const& to);

}  // namespace migrations
