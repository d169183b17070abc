// Exercise 10, task 2: the conditions of a search, each of which may be given or not.
#pragma once

#include "conditions.hpp"

#include <optional>
#include <string>
#include <vector>

namespace queries {

/// What a customer searches for. A field that is left as it is here is not given; what
/// is given has to be true of a product, all of it.
struct ProductFilter {
    std::string text{};  ///< name or description contains it; has no NUL
    std::vector<long long> in_categories{};      ///< its category is one of them
    std::vector<long long> not_in_categories{};  ///< its category is none of them
    std::optional<long long> min_cents{};        ///< its price is at least this
    std::optional<long long> max_cents{};        ///< its price is at most this
    bool in_stock = false;                       ///< there is at least one of it
};

/// Task 2. The filter as conditions on the columns of `products`:
///
///     id, name, description, price_cents, category_id, stock
///
/// They are used as in "SELECT id FROM products" + conditions.where(). Without anything
/// given there are none, and every product is found.
///
/// - Letters from a to z are found in both cases, upper and lower. Every other
///   character of the text is found as it is: %, _ and \ too, which LIKE takes for
///   something else. A product without a description is found by its name.
/// - A product without a category is in none of the categories, so it is found by
///   `not_in_categories`, whichever are named, and not by `in_categories`.
/// - Every value is bound: text, prices and ids. The text of the statement says which
///   fields are given, and no more.
/// - A product is looked up in an index, not in a scan of the table, when
///   `in_categories` is given (products_by_category, with the prices when both are
///   given) and when a price is given (products_by_price); so a condition compares the
///   column itself. Nothing is asked of a text by itself: no index finds what a name
///   has in its middle.
Conditions product_conditions(ProductFilter const& filter);

}  // namespace queries
