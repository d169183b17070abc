// Exercise 10, task 3: a search, page by page.
#pragma once

#include "product_conditions.hpp"

#include <soci/soci.h>

#include <optional>
#include <string>
#include <vector>

namespace queries {

/// A product in a list.
struct Product {
    long long id = 0;
    std::string name;
    long long price_cents = 0;
};

/// Task 3. One page of the products that the filter finds: at most `limit` of them, in
/// the order that `sort` names, those that follow `after`, or the first ones.
///
/// | sort     | order                                                  |
/// |----------|--------------------------------------------------------|
/// | "name"   | by name, byte by byte; where names are equal, by id    |
/// | "price"  | by price, the lowest first; where equal, by id         |
/// | "-price" | the exact reverse of "price": ids are reversed too     |
/// | "newest" | by id, the highest first                               |
///
/// `after` is the last product of the page before, as that page gave it. It says where
/// the page begins, and the database is not asked about it: in the meantime it may have
/// been sold out, renamed or deleted, and others may have been added before and after
/// it. No product is left out or given twice because of that.
///
/// One statement, in which every value is bound: those of the filter, of `after`, and
/// the limit. A page costs the same wherever in the list it is: rows before it are not
/// visited when nothing but prices is given and the list is sorted by price, and when
/// nothing is given at all, in every order. The rows then come from an index in the
/// order of the list, and are not sorted. When categories are given, only products of
/// these are visited.
///
/// Throws std::invalid_argument, before anything is sent, when `sort` is none of the
/// four texts, and when `limit` is not 1 or more. The greatest int is a limit too, and
/// takes no more memory than the products that there are. An error of the database goes
/// on to the caller.
std::vector<Product> search_products(soci::session& sql, ProductFilter const& filter,
                                     std::string const& sort, int limit,
                                     std::optional<Product> const& after = {});

}  // namespace queries
