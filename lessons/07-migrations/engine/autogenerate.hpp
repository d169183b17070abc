// A revision written from the difference. It is a draft: read it before you run it.
#pragma once

#include "change_script.hpp"
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
/// differs. The warnings are in the up script too, as comments.
///
/// Throws MigrationError, with all `refusals`, when there are any.
Draft draft_revision(Schema const& live, Schema const& models,
                     Wording wording = Wording::standard);

/// Why no draft can be trusted, a sentence each: what a rebuild would lose, and what
/// would be left that names a table or a column which goes.
std::vector<std::string> refusals(Schema const& live, Schema const& models);

/// What the differences may hide: a rename that looks like a drop and an add, a column
/// that rows have no value for, values that are gone for good.
std::vector<std::string> warnings_for(std::vector<Difference> const& found,
                                      Schema const& live, Schema const& models);

}  // namespace migrations
