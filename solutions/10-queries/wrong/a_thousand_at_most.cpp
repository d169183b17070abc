// Rejected by: search_products gives the first products by price
// Shows: 1000 of 1506
// Replaces: search_products.cpp
// Looks like: a page is cut at a thousand products, which the contract does not say.

#include "search_products.hpp"

#include <algorithm>
#include <stdexcept>

namespace queries {

std::vector<Product> search_products(soci::session& sql, ProductFilter const& filter,
                                     std::string const& sort, int limit,
                                     std::optional<Product> const& after)
{
    if (sort != "name" && sort != "price" && sort != "-price" && sort != "newest") {
        throw std::invalid_argument("there is no order '" + sort + "'");
    }
    if (limit < 1) {
        throw std::invalid_argument("the limit is not 1 or more");
    }
    ProductFilter narrowed = filter;
    if (after && sort == "price") {
        narrowed.min_cents =
            std::max(filter.min_cents.value_or(after->price_cents), after->price_cents);
    }
    if (after && sort == "-price") {
        narrowed.max_cents =
            std::min(filter.max_cents.value_or(after->price_cents), after->price_cents);
    }
    Conditions conditions = product_conditions(narrowed);
    std::string order;
    if (sort == "name") {
        order = "name, id";
        if (after) {
            conditions.add("(name, id) > (:after_name, :after_id)",
                           {{"after_name", after->name}, {"after_id", after->id}});
        }
    } else if (sort == "price") {
        order = "price_cents, id";
        if (after) {
            conditions.add(
                "(price_cents, id) > (:after_cents, :after_id)",
                {{"after_cents", after->price_cents}, {"after_id", after->id}});
        }
    } else if (sort == "-price") {
        order = "price_cents DESC, id DESC";
        if (after) {
            conditions.add(
                "(price_cents, id) < (:after_cents, :after_id)",
                {{"after_cents", after->price_cents}, {"after_id", after->id}});
        }
    } else {
        order = "id DESC";
        if (after) {
            conditions.add("id < :after_id", {{"after_id", after->id}});
        }
    }
    Product product;
    soci::statement rows(sql);
    conditions.bind_to(rows);
    int const capped = std::min(limit, 1000);
    rows.exchange(soci::use(capped, "limit"));
    rows.exchange(soci::into(product.id));
    rows.exchange(soci::into(product.name));
    rows.exchange(soci::into(product.price_cents));
    rows.alloc();
    rows.prepare("SELECT id, name, price_cents FROM products" + conditions.where() +
                 " ORDER BY " + order + " LIMIT :limit");
    rows.define_and_bind();
    rows.execute();
    std::vector<Product> page;
    while (rows.fetch()) {
        page.push_back(product);
    }
    return page;
}

}  // namespace queries
