// Exercise 02, task 4: from an object to a row.
#pragma once

#include "product.hpp"

#include <soci/soci.h>

namespace models {

/// Adds a product, and returns the id that the table gave it, which may have 64 bits.
/// `product.id` is ignored.
///
/// Each member is stored as it is, byte by byte and to the cent: the status as its
/// text, the time as UTC text whatever the time zone of the machine, a missing
/// description as NULL. Callers give times from the year 1000 to the year 9999.
///
/// The table `products` has at least the columns id (INTEGER PRIMARY KEY), name,
/// description, price_cents (BIGINT), status and created_at (DATETIME), in whatever
/// order; others beside them have defaults. Every value is bound; none is pasted into
/// SQL. The caller may have a transaction open. When the database refuses the product,
/// its soci_error passes through.
long long add_product(soci::session& sql, Product const& product);

}  // namespace models
