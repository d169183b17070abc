// Exercise 06, task 1: does the database at the other end answer?
#pragma once

#include <soci/soci.h>

namespace pooling {

/// Whether the database answers on this session: true when a statement that reads no
/// table succeeds, false when it fails with a soci_error, as on a session that was
/// closed. Does not throw soci_error. Other exceptions pass through.
///
/// Sends one statement, opens no transaction, and changes nothing.
bool is_alive(soci::session& sql);

}  // namespace pooling
