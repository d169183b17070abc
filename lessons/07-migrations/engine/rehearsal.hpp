// A draft is tried before anybody sees it.
#pragma once

#include "autogenerate.hpp"

#include <soci/soci.h>

namespace migrations {

/// Runs the draft on an empty copy of the schema, up and down. Throws MigrationError
/// when a statement fails, when the models still want something after the way up, when
/// the schema is not what it was after the way back, and when a view, a trigger or an
/// index is missing afterwards.
///
/// Without rows it cannot see what depends on rows.
void rehearse(soci::session& sql, Draft const& draft, Schema const& models);

}  // namespace migrations
