// Rejected by: search_products gives the first products by price
// Shows: room for 1000000 products
// Replaces: search_products.cpp
// Looks like: memory is reserved for as many products as the limit says, however few there are.
//
// A limit that a client chooses would choose how much memory the server takes.

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
            conditions.add("(name, id) > (:page_name, :page_id)",
                           {{"page_name", after->name}, {"page_id", after->id}});
        if (sort == "price")
            conditions.add(
                "(price_cents, id) > (:page_cents, :page_id)",
                {{"page_cents", after->price_cents}, {"page_id", after->id}});
        if (sort == "-price")
            conditions.add(
                "(price_cents, id) < (:page_cents, :page_id)",
                {{"page_cents", after->price_cents}, {"page_id", after->id}});
        if (sort == "newest")
            conditions.add("id < :page_id", {{"page_id", after->id}});
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
    page.reserve(static_cast<std::size_t>(limit));
    query.execute();
    while (query.fetch())
        page.push_back(product);
    return page;
}

}  // namespace queries
