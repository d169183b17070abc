// Exercise 06, task 6: a session for the next borrower.
#pragma once

#include <soci/soci.h>

namespace pooling {

/// Task 6. Makes the session as clean as it was when it was lent: rolls back the
/// transaction that the borrower has left open, if there is one. What was committed
/// stays.
///
/// Returns whether the session is clean now. It is not when it is closed, when the
/// rollback fails, or when a statement is unfinished after it: a rowset that was not
/// read to its end, for example. The session is then left as it is; the caller decides
/// what happens to it.
///
/// Throws nothing: an error of the database means that the session is not clean.
bool reset_session(soci::session& sql);

}  // namespace pooling
