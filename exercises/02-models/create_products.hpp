// Exercise 02, task 1: the table that a product lives in.
#pragma once

#include <soci/soci.h>

namespace models {

/// Makes the table `products` in an SQLite database. Its columns, what they keep, and
/// what the table refuses (SQLite then reports an error, and stores nothing):
///
///     id           an integer of up to 64 bits, the primary key; a row that comes
///                  without one gets one from the table
///     name         text of 1 to 200 characters (characters, not bytes); refuses NULL,
///                  and a name that another product has, byte by byte
///     description  text of any length, the empty text too, or NULL
///     price_cents  an integer from 0, of up to 64 bits; refuses NULL, negatives,
///                  fractions, and text that is no number
///     status       'draft', 'active' or 'retired', and nothing else; 'draft' in a row
///                  that comes without one
///     created_at   UTC, as text in the form 2024-01-31 09:05:00; refuses NULL, every
///                  other form, as 2024-01-31 or 2024-01-31T09:05:00Z, and what no
///                  calendar or clock has, as 2024-02-30 09:05:00; the present moment
///                  in a row that comes without one
///
/// Looking for a product by its id or by its name reads no other product, and there is
/// no index beyond what that takes.
///
/// When the table is there already, this changes neither the table nor its rows.
void create_products(soci::session& sql);

}  // namespace models
