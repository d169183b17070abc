// The tables of the service, as revisions of lesson 07.
#pragma once

#include <soci/soci.h>

namespace rest {

/// Brings the database to the newest revision, from an empty file or an older one. When
/// several processes start at once, one of them does it and the others wait. Throws
/// migrations::MigrationError when the database has revisions that are not known here.
void upgrade_tables(soci::session& sql);

}  // namespace rest
