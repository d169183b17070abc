// Exercise 07, task 3: a revision that moves data.
#pragma once

#include <string>

namespace migrations {

/// The two parts of a revision file that replaces `users.name` by `first_name` and
/// `last_name`: everything from the line "-- migrate:up" on, with a line
/// "-- migrate:down" between the parts. The engine adds the header lines with id,
/// parents and message, and runs each part in a transaction of its own: no BEGIN or
/// COMMIT here. Either of the two lines may end in " foreign_keys=off".
///
/// Before, and again after going back:
///
///     CREATE TABLE users (
///         id    INTEGER PRIMARY KEY,
///         email TEXT NOT NULL UNIQUE,
///         name  TEXT NOT NULL);
///
/// `orders.user_id` REFERENCES users (id) ON DELETE CASCADE: no order may be lost.
///
/// Up: `first_name` is what stands before the first blank (U+0020) of the name, and
/// `last_name` is all that stands behind it, further blanks included. A name without a
/// blank is a first name, and the last name is NULL. `first_name` cannot be NULL,
/// `last_name` can. There is no column `name` afterwards.
///
/// Down: `name` is again what it was, byte for byte, for every user that was there. A
/// user who came after the upgrade gets first name, blank and last name; the first name
/// alone if the last name is NULL. There are no columns `first_name` and `last_name`
/// afterwards, and `name` cannot be NULL.
///
/// Either way ids stay, `id` is the INTEGER PRIMARY KEY that numbers new users, and no
/// e-mail is NULL or there twice.
/// The order of the columns, and a default on a column that cannot be NULL, are yours.
std::string split_name();

}  // namespace migrations
