// Exercise 02, task 6: money stays an integer.
#pragma once

#include "product.hpp"

#include <soci/soci.h>

namespace models {

/// The prices of all products with this status, added up, in cents; 0 when there are
/// none. Exact to the cent: callers promise that the sum has at most 63 bits.
///
/// Sends one statement however many products there are. Products with another status do
/// not matter, not even one whose status is not a ProductStatus. An error of the
/// database passes through as the soci_error that it is.
///
/// The table `products` has at least the columns price_cents (BIGINT; an
/// integer, never NULL) and status (TEXT).
long long sum_of_prices(soci::session& sql, ProductStatus status);

}  // namespace models
