// Exercise 10, task 1: count products by a condition with AND, OR and NULL.
#pragma once

#include <soci/soci.h>

namespace queries {

/// How many products of a category the shop cannot sell as they are: those that have no
/// description, those that are out of stock, and those to which both applies, which
/// count once.
///
/// The columns are `category_id`, `description` and `stock` of `products`. A product
/// without a description has NULL there; an empty text is a description. Products of
/// other categories, and of none, do not count; nor do those of categories within the
/// given one. 0 when there is no such category. One statement, in which the id is
/// bound. An error of the database goes on to the caller, as a soci::soci_error.
long long count_incomplete(soci::session& sql, long long category_id);

}  // namespace queries
