// `--sql`: the script instead of the deed.
#pragma once

#include "history.hpp"

#include <string>

namespace migrations {

/// What `upgrade` would run, as a script for somebody else to read and to run. No
/// database is opened, so it cannot know what is applied: the range says it. "head" is
/// from nothing to head, "4b7a:head" from 4b7a on. Values are written into the SQL, for
/// there is nobody to bind them.
std::string upgrade_script(History const& history, std::string const& range);

/// The same for `downgrade`; the range is "from:to", as "head:base". Throws
/// MigrationError when there is no "from:".
std::string downgrade_script(History const& history, std::string const& range);

}  // namespace migrations
