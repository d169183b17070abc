// Whether a borrower has left work open.
#pragma once

#include <soci/soci.h>

/// Whether a transaction is open on the session, whoever began it and however.
///
/// SQLite can tell. For other databases, whose drivers under SOCI cannot, the answer is
/// always yes: a ROLLBACK that finds nothing to roll back does no harm there. (On
/// SQLite it is an error.) Throws soci::soci_error when the session is closed.
bool has_open_transaction(soci::session& sql);
