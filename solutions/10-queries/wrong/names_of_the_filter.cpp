// Rejected by: search_products keeps to the filter on every page
// Shows: 1040, 1019, 1058, 1037
// Replaces: search_products.cpp
// Looks like: a placeholder of the page has the name of one of the filter, so one value takes the place of the other.

#include "search_products.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace queries {

std::vector<Product> search_products(soci::session& sql, ProductFilter const& filter,
                                     std::string const& sort, int limit,
                                     std::optional<Product> const& after)
{
    if (limit < 1)
        throw std::invalid_argument("limit");
    std::string order;
    if (sort == "name")
        order = "name, id";
    else if (sort == "price")
        order = "price_cents, id";
    else if (sort == "-price")
        order = "price_cents DESC, id DESC";
    else if (sort == "newest")
        order = "id DESC";
    else
        throw std::invalid_argument("sort");
    ProductFilter narrowed = filter;
    if (after && sort == "price")
        narrowed.min_cents = std::max(filter.min_cents.value_or(0), after->price_cents);
    if (after && sort == "-price")
        narrowed.max_cents =
            std::min(filter.max_cents.value_or(after->price_cents), after->price_cents);
    Conditions conditions = product_conditions(narrowed);
    if (after) {
        if (sort == "name")
            conditions.add("(name, id) > (:text, :id)",
                           {{"text", after->name}, {"id", after->id}});
        if (sort == "price")
            conditions.add("(price_cents, id) > (:min, :id)",
                           {{"min", after->price_cents}, {"id", after->id}});
        if (sort == "-price")
            conditions.add("(price_cents, id) < (:max, :id)",
                           {{"max", after->price_cents}, {"id", after->id}});
        if (sort == "newest")
            conditions.add("id < :id", {{"id", after->id}});
    }
    Product product;
    std::vector<Product> page;
    soci::statement query(sql);
    conditions.bind_to(query);
    query.exchange(soci::use(limit, "limit"));
    query.exchange(soci::into(product.id));
    query.exchange(soci::into(product.name));
    query.exchange(soci::into(product.price_cents));
    query.alloc();
    query.prepare("SELECT id, name, price_cents FROM products" + conditions.where() +
                  " ORDER BY " + order + " LIMIT :limit");
    query.define_and_bind();
    query.execute();
    while (query.fetch())
        page.push_back(product);
    return page;
}

}  // namespace queries
