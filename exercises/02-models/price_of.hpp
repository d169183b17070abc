// Exercise 02, task 1: one value from one row.
#pragma once

#include <soci/soci.h>

#include <optional>

namespace models {

/// The price of the product with this id, in cents, of up to 64 bits; std::nullopt when
/// there is no such product. The table is `products` (create_products.hpp).
///
/// Sends one SELECT. The id is bound, never part of the statement's text.
std::optional<long long> price_of(soci::session& sql, long long id);

}  // namespace models
