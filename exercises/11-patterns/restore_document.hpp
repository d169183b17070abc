// Exercise 11, task 3: bring a deleted document back.
#pragma once

#include "documents.hpp"

namespace patterns {

/// Takes a document's mark as deleted away, if it is still at this version:
/// `deleted_at` becomes NULL and `updated_at` becomes `now`. Returns its new version,
/// which is the old one plus 1. Slug, texts and `created_at` are as they were.
///
/// Throws, and changes nothing:
/// - NoSuchDocument when there is no document with this id, or it is not deleted;
/// - DocumentConflict, with the version that it has now, when that is another. This
///   comes before SlugTaken;
/// - SlugTaken when a document that is not deleted has the slug by now.
///
/// The UPDATE is the first statement that is sent; all values are bound. Neither begins
/// nor ends a transaction. Any other error of the database passes through as it is.
long long restore_document(soci::session& sql, long long id, long long version,
                           std::string const& now);

}  // namespace patterns
