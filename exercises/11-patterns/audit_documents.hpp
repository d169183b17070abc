// Exercise 11, task 4: an audit trail that misses changes.
#pragma once

#include "audit.hpp"

namespace patterns {

/// Has the database record every change of a document, no matter which program makes it
/// and how. The tables of `create_documents` and `create_audit_tables` are there.
///
/// Called for each connection, once it is open; the second call, on this connection or
/// on another, records no change twice.
///
/// From then on each row of `documents` that is added, changed or removed through such
/// a connection adds one row to `document_changes`, in the same transaction. Through
/// other connections it does so too, except for what REPLACE removes there.
///
/// - `document_id`: the id that the document had before; of a row that is added, the id
///   that it has;
/// - `who` and `at`: from the row of `changing`. While there is none, changes fail,
///   those of a statement with OR IGNORE as well. The documents are then as they were,
///   and a transaction that was open is still open;
/// - `before` and `after`: the columns id, slug, title, body and deleted_at as a JSON
///   object, in this order. `before` is NULL for a row that is added, `after` for one
///   that is removed.
///
/// A row that REPLACE removes is removed; the one that it adds is added. An UPDATE that
/// leaves these five columns as they were records nothing, and neither does a row that
/// INSERT OR IGNORE leaves out.
void audit_documents(soci::session& sql);

}  // namespace patterns
