// An SQL function of ours. Not taught here: programs and tests use it to know that a
// statement runs, and to keep it running.
#pragma once

#include <soci/soci.h>

#include <functional>
#include <string>

namespace async {

/// Gives the session the SQL function `name()`, without arguments. It calls `function`,
/// which must not throw, each time that a statement asks for it, and is 1. The session
/// has to be open on SQLite; the function ends with it, or with the next of that name.
void add_function(soci::session& sql, std::string const& name,
                  std::function<void()> function);

/// A statement that calls `name()` for each of a thousand million rows: without end,
/// for our purposes. It gives one number.
std::string endless_query(std::string const& name);

}  // namespace async
