// A draft that has been tried, as far as the database allows.
#pragma once

#include "engine/autogenerate.hpp"

#include <soci/soci.h>

#include <iosfwd>

namespace migrations {

/// What the database lacks of the models, as a revision. On SQLite it is rehearsed on
/// an empty copy. On a server it is not, which a line on `out` says; and what takes an
/// ALTER TABLE of the server's own throws MigrationError, which names it.
Draft tried_draft(soci::session& sql, Schema const& models, std::ostream& out);

}  // namespace migrations
