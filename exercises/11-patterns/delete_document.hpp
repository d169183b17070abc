// Exercise 11, task 3: delete a document in such a way that it can be restored.
#pragma once

#include "documents.hpp"

namespace patterns {

/// Marks a document as deleted, if it is still at this version: `deleted_at` and
/// `updated_at` become `now`. Returns its new version, which is the old one plus 1. The
/// row stays, with its slug, its texts and `created_at`; another document may have the
/// slug from now on.
///
/// Throws, and changes nothing:
/// - NoSuchDocument when there is no document with this id, or it is deleted already;
/// - DocumentConflict, with the version that it has now, when that is another.
///
/// The UPDATE is the first statement that is sent; all values are bound. Neither begins
/// nor ends a transaction. An error of the database passes through as it is.
long long delete_document(soci::session& sql, long long id, long long version,
                          std::string const& now);

}  // namespace patterns
