// Exercise 02, task 2: from a struct to a row, and back.
#pragma once

#include "product.hpp"

#include <soci/soci.h>

#include <optional>

namespace models {

// Both functions work on a table `products` that has at least the columns id, name,
// description, price_cents, status and created_at, in whatever order, perhaps with
// others beside them. Both bind every value; none is pasted into SQL.

/// Adds a product, and returns the id that the table gave it, which may have 64 bits.
/// `product.id` is not looked at.
///
/// The status is stored as its text, the time as UTC whatever the time zone of the
/// machine, a description that is not there as NULL. When the database refuses the
/// product, its soci_error comes through.
long long add_product(soci::session& sql, Product const& product);

/// The product with this id, equal in all its members to what was added; std::nullopt
/// when there is none.
///
/// Throws std::out_of_range when its status in the table is none of ProductStatus:
/// another program wrote it, and no guess is right.
std::optional<Product> find_product(soci::session& sql, long long id);

}  // namespace models
