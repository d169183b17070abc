// Exercise 13, task 7: create a task once, however often the request comes.
#pragma once

#include "answers.hpp"
#include "task_fields.hpp"

namespace rest {

//! [keys-table]
/// Adds the table of keys: for each, the request and the answer.
inline void create_idempotency_keys(soci::session& sql)
{
    sql << "CREATE TABLE idempotency_keys ("
           " key      TEXT PRIMARY KEY,"
           " request  TEXT NOT NULL,"
           " location TEXT NOT NULL,"
           " body     TEXT NOT NULL)";
}
//! [keys-table]

/// Adds the route POST /tasks/ to the server, as create_task does, for clients that
/// send a request again when they did not get the answer. Such a client puts a text of
/// its own into the header Idempotency-Key, the same for each attempt. A request
/// without the header is always a new one.
///
/// - A key that is new: as create_task answers, and the key is kept in the table.
/// - A key that was used, with the same body: the answer of the first time, with the
///   same status, body, Location and ETag, whatever has become of the task. Nothing is
///   stored. A body is the same when it is the same JSON: spaces between its parts and
///   the order of an object's fields do not count; everything else does.
/// - A key that was used, with another body: 422, with the problem "key_reused", the
///   loc {"header", "Idempotency-Key"}, and the key as its input. Nothing is stored.
/// - A body that create_task refuses: 422 as there, before the key is looked at. The
///   key can be used afterwards.
///
/// The task and the key are stored together or not at all. A session is borrowed once,
/// so that of two equal requests at the same time the second finds the key of the
/// first, and not at all when the body is refused. After an error, no transaction is
/// open. Values are bound. An error of the database, and NoSessionFree, leave the
/// handler.
void create_task_once(httplib::Server& server, TaskDatabase& database);

}  // namespace rest
