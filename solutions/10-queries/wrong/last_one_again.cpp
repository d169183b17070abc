// Rejected by: search_products goes on behind the last product of a page
// Also fails: search_products gives each product once where prices or names are equal
// Also fails: search_products gives nothing twice when others are added before the page
// Also fails: search_products keeps ids and prices beyond 32 bits
// Also fails: search_products keeps to the filter on every page
// Also fails: search_products keeps to the range of prices on every page
// Shows: 6, 1
// Replaces: search_products.cpp
// Looks like: the page begins with the product that the one before ended with.
//
// Behind means greater, and not equal.

#include "search_products.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <stdexcept>

namespace queries {

namespace {

// The whole of what a caller can choose from: none of its text enters a statement.
struct Order {
    std::string columns;
    std::string behind;
};

std::map<std::string, Order> const orders{
    {"name", {"name, id", "(name, id) >= (:after_name, :after_id)"}},
    {"price", {"price_cents, id", "(price_cents, id) >= (:after_cents, :after_id)"}},
    {"-price",
     {"price_cents DESC, id DESC", "(price_cents, id) <= (:after_cents, :after_id)"}},
    {"newest", {"id DESC", "id <= :after_id"}}};

}  // namespace

std::vector<Product> search_products(soci::session& sql, ProductFilter const& filter,
                                     std::string const& sort, int limit,
                                     std::optional<Product> const& after)
{
    auto const order = orders.find(sort);
    if (order == orders.end() || limit < 1) {
        throw std::invalid_argument("search_products: no such order, or no rows");
    }

    // The page begins at a price, which is a narrower bound than the filter's own. Two
    // bounds of one column would compete for the index, and SQLite takes the first.
    ProductFilter narrowed = filter;
    if (after && sort == "price") {
        narrowed.min_cents =
            std::max(after->price_cents, filter.min_cents.value_or(after->price_cents));
    } else if (after && sort == "-price") {
        narrowed.max_cents =
            std::min(after->price_cents, filter.max_cents.value_or(after->price_cents));
    }
    Conditions conditions = product_conditions(narrowed);
    if (after && sort == "name") {
        conditions.add(order->second.behind,
                       {{"after_name", after->name}, {"after_id", after->id}});
    } else if (after && sort == "newest") {
        conditions.add(order->second.behind, {{"after_id", after->id}});
    } else if (after) {
        conditions.add(order->second.behind,
                       {{"after_cents", after->price_cents}, {"after_id", after->id}});
    }

    std::vector<Product> page;
    Product product;
    soci::statement rows(sql);
    conditions.bind_to(rows);
    rows.exchange(soci::use(limit, "limit"));
    rows.exchange(soci::into(product.id));
    rows.exchange(soci::into(product.name));
    rows.exchange(soci::into(product.price_cents));
    rows.alloc();
    rows.prepare("SELECT id, name, price_cents FROM products" + conditions.where() +
                 " ORDER BY " + order->second.columns + " LIMIT :limit");
    rows.define_and_bind();
    rows.execute();
    while (rows.fetch()) {
        page.push_back(product);
    }
    return page;
}

}  // namespace queries
