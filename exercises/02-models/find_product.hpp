// Exercise 02, task 5: from a row to an object.
#pragma once

#include "product.hpp"

#include <soci/soci.h>

#include <optional>

namespace models {

/// The product with this id, with each member as it is in the table; std::nullopt when
/// there is none.
///
/// Throws std::out_of_range when its status in the table is not the text of a
/// ProductStatus: another program wrote it, and no guess is right. NULL in a column
/// other than the description is a soci_error, as it is to the conversions. An error of
/// the database passes through as the soci_error that it is.
///
/// The table is as for add_product. The id is bound, and not pasted into SQL; no other
/// product is read.
std::optional<Product> find_product(soci::session& sql, long long id);

}  // namespace models
