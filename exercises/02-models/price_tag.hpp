// Exercise 02, task 1: a row becomes an object.
#pragma once

#include <soci/soci.h>

#include <string>

namespace models {

/// What is printed on a shelf: two columns of a row of the table `products`.
struct PriceTag {
    std::string name;
    long long price_cents = 0;
};

/// Reads the price tag of the product with this id, in one statement that binds the id
/// and reads no other product.
///
/// Throws std::out_of_range when there is no product with this id. An error of the
/// database passes through as the soci_error that it is.
///
/// The table `products` has at least the columns id, name (TEXT, never NULL) and
/// price_cents (BIGINT, never NULL), in any order. Every id is possible, zero and
/// negative ones too; the name is read byte by byte.
PriceTag find_price_tag(soci::session& sql, long long id);

}  // namespace models
