// The tables of the service, as revisions of lesson 07.
#pragma once

#include "07-migrations/engine/revision.hpp"

#include <soci/soci.h>

#include <vector>

namespace rest {

/// Brings the database to the newest revision, from an empty file or an older one. When
/// several processes start at once, one of them does it and the others wait. Throws
/// migrations::MigrationError when the database has revisions that are not known here.
///
/// `further` are revisions that another service adds after these.
void upgrade_tables(soci::session& sql,
                    std::vector<migrations::Revision> const& further = {});

}  // namespace rest
