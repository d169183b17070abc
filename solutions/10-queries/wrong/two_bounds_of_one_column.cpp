// Rejected by: search_products visits no rows before a page within a range of prices
// Shows: 0 rows scanned, 0 sorts, 13785 steps; SEARCH products USING INDEX products_by_price (price_cents>? AND price_cents<?)
// Replaces: search_products.cpp
// Looks like: the lowest price of the filter and the place where the page begins are two lower bounds of one column; SQLite goes to the first that it is given, and steps from there.
//
// Both are true of the rows of the page, so the rows are right. The plan shows one of
// the bounds only, and does not say which.

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
    {"name", {"name, id", "(name, id) > (:after_name, :after_id)"}},
    {"price", {"price_cents, id", "(price_cents, id) > (:after_cents, :after_id)"}},
    {"-price",
     {"price_cents DESC, id DESC", "(price_cents, id) < (:after_cents, :after_id)"}},
    {"newest", {"id DESC", "id < :after_id"}}};

}  // namespace

std::vector<Product> search_products(soci::session& sql, ProductFilter const& filter,
                                     std::string const& sort, int limit,
                                     std::optional<Product> const& after)
{
    auto const order = orders.find(sort);
    if (order == orders.end() || limit < 1) {
        throw std::invalid_argument("search_products: no such order, or no rows");
    }

    Conditions conditions = product_conditions(filter);
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
