// Exercise 02, task 3: the table that a product is stored in.
#pragma once

#include "rules.hpp"

#include <soci/soci.h>

namespace models {

/// Makes the table `products` in an SQLite database. Its columns (these and no others),
/// what they keep, and what the table refuses, from an INSERT and from an UPDATE alike
/// (SQLite then reports an error, and stores nothing; a transaction of the caller
/// stays open):
///
///     id           an integer of up to 64 bits, the primary key; a row that comes
///                  without one gets one from the table
///     name         what name_rule lets in, kept byte by byte; refuses NULL, and a name
///                  that another product has, byte by byte
///     description  text of any length, the empty text too, kept byte by byte; or NULL
///     price_cents  what price_rule lets in, exact to the cent; refuses NULL
///     status       'draft', 'active' or 'retired', and nothing else; refuses NULL;
///                  'draft' in a row that comes without one
///     created_at   what time_rule lets in; refuses NULL; the present moment, in UTC,
///                  in a row that comes without one
///
/// Looking for a product by its id or by its name reads no other product, and there is
/// no index beyond what that takes.
///
/// When there is a table of this name already, whatever its columns, this changes
/// nothing: neither the table nor its rows nor its indexes. An error of the database
/// passes through as the soci_error that it is.
void create_products(soci::session& sql);

}  // namespace models
