// The folder of revision files.
#pragma once

#include "revision.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace migrations {

/// All revisions of the folder: its files *.sql, in order of their names, which means
/// nothing. Throws MigrationError when the folder does not exist, and for a file that
/// is no revision.
std::vector<Revision> load_revisions(std::filesystem::path const& folder);

/// Writes a new file, <id>_<message>.sql with _ for what is no letter or digit, and
/// returns its name. Throws MigrationError when the folder has a file of this id, when
/// the id is not one, and when the message is not one line.
std::filesystem::path write_revision(std::filesystem::path const& folder,
                                     Revision const& revision);

/// An id for a new revision: 12 hexadecimal digits by chance, so that two people who
/// make a revision at the same time do not choose the same one.
std::string new_revision_id();

}  // namespace migrations
