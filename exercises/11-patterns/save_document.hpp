// Exercise 11, task 2: save a document unless somebody else has changed it.
#pragma once

#include "documents.hpp"

namespace patterns {

/// Stores the slug, the title and the body of a document, if it is still at the version
/// that was read. Returns its new version, which is the old one plus 1, even when the
/// texts are what they were.
///
/// `updated_at` becomes `now`, an instant in UTC such as "2024-03-04 18:20:00.123",
/// whatever it was. `created_at` stays as it is, and so do all other documents. Texts
/// are stored as they are given, whatever characters are in them.
///
/// Throws, and changes nothing:
/// - NoSuchDocument when there is no document with this id, or it is deleted;
/// - DocumentConflict, with the version that the document has now, when that is not
///   `edited.version`. This comes before SlugTaken;
/// - SlugTaken when another document that is not deleted has the slug. A deleted
///   document does not keep its slug.
///
/// The UPDATE is the first statement that is sent, so that nobody can come between a
/// look at the version and the change; all values are bound. Neither begins nor ends a
/// transaction, so it works within the caller's. Any other error of the database passes
/// through as it is.
long long save_document(soci::session& sql, Edited const& edited,
                        std::string const& now);

}  // namespace patterns
