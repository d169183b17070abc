// Exercise 07, tasks 5 and 6: a revision that moves data.
//
// It replaces `users.name` by `first_name` and `last_name`. Before it, and again after
// going back, the table is
//
//     CREATE TABLE users (
//         id    INTEGER PRIMARY KEY,
//         email TEXT NOT NULL UNIQUE,
//         name  TEXT NOT NULL);
//
// `orders.user_id` REFERENCES users (id) ON DELETE CASCADE: no order may be lost.
//
// The engine writes the header lines with id, parents and message, puts the two parts
// below each other, and runs each of them in a transaction of its own, so no BEGIN or
// COMMIT here. No name contains U+0000.
#pragma once

#include <string>

namespace migrations {

/// Task 5. The part of the revision file from its line "-- migrate:up" on. That line
/// may end in " foreign_keys=off".
///
/// - `first_name` is what comes before the first blank (U+0020) of the name, and
///   `last_name` is everything after it, further blanks included. A name without a
///   blank is a first name, and the last name is NULL. Both are text, whatever the
///   name looks like.
/// - `first_name` cannot be NULL, `last_name` can. Afterwards there is no column
///   `name`.
/// - Ids stay, `id` is the INTEGER PRIMARY KEY that numbers new users, and no e-mail is
///   NULL or there twice.
///
/// The order of the columns, and a default on a column that cannot be NULL, are up to
/// you.
std::string split_name_up();

/// Task 6. The part from the line "-- migrate:down" on, which may end in
/// " foreign_keys=off" too. It finds the table as `split_name_up` and the users since
/// then have left it.
///
/// - `name` is again what it was, byte for byte, for every user that was there before
///   the upgrade and has not been changed since.
/// - Any other user gets first name, blank and last name; the first name alone if the
///   last name is NULL. That includes a user who came after the upgrade, even with the
///   id of one who is gone, and one whose name has changed.
/// - There are no columns `first_name` and `last_name` afterwards, and `name` cannot be
///   NULL. Ids, new ids and e-mails are as above.
std::string split_name_down();

}  // namespace migrations
