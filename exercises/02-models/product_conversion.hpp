// Exercise 02, task 7: a whole object at once.
#pragma once

#include "product.hpp"

#include <soci/soci.h>

namespace models {

/// What a SELECT that reads a whole Product names. The id is read as text,
/// because soci::values takes only 32 bits of an INTEGER column.
inline char const* const product_columns =
    "CAST(id AS TEXT) AS id, name, description, price_cents, status, created_at";

}  // namespace models

/// With this, soci::use, soci::into and soci::rowset take a whole Product: each column
/// finds the member of its name. The table is as for add_product; its price_cents is
/// BIGINT.
template <>
struct soci::type_conversion<models::Product> {
    using base_type = soci::values;

    /// Fills the product from a row that has the columns `product_columns`. Throws
    /// std::out_of_range when the status is not the text of a ProductStatus. After an
    /// error, the product may be filled in part.
    static void from_base(soci::values const& row, soci::indicator,
                          models::Product& product);

    /// Sets a value of the name and type of each column of `product_columns`, so that
    /// an INSERT may use any of them, in any order. SOCI reads them back with from_base
    /// after the statement, into an object that is not const; that changes nothing.
    static void to_base(models::Product const& product, soci::values& row,
                        soci::indicator& state);
};
