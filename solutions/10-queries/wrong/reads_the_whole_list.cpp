// Rejected by: search_products visits no rows before a page and sorts none
// Also fails: search_products goes on though the last product was changed or deleted
// Also fails: search_products keeps to the range of prices on every page
// Also fails: search_products visits no rows before a page within a range of prices
// Shows: none
// Replaces: search_products.cpp
// Looks like: the whole list is read, and what is before the page is skipped in the program.
//
// It needs the last product to be still where it was, and costs more with every page:
// OFFSET written by hand.

#include "search_products.hpp"

#include <map>
#include <stdexcept>

namespace queries {

namespace {

// The whole of what a caller can choose from: none of its text enters a statement.
struct Order {
    std::string columns;
};

std::map<std::string, Order> const orders{{"name", {"name, id"}},
                                          {"price", {"price_cents, id"}},
                                          {"-price", {"price_cents DESC, id DESC"}},
                                          {"newest", {"id DESC"}}};

}  // namespace

std::vector<Product> search_products(soci::session& sql, ProductFilter const& filter,
                                     std::string const& sort, int limit,
                                     std::optional<Product> const& after)
{
    auto const order = orders.find(sort);
    if (order == orders.end() || limit < 1) {
        throw std::invalid_argument("search_products: no such order, or no rows");
    }

    Conditions const conditions = product_conditions(filter);
    bool is_behind = !after;
    std::vector<Product> page;
    Product product;
    soci::statement rows(sql);
    conditions.bind_to(rows);
    rows.exchange(soci::into(product.id));
    rows.exchange(soci::into(product.name));
    rows.exchange(soci::into(product.price_cents));
    rows.alloc();
    rows.prepare("SELECT id, name, price_cents FROM products" + conditions.where() +
                 " ORDER BY " + order->second.columns);
    rows.define_and_bind();
    rows.execute();
    while (rows.fetch() && static_cast<int>(page.size()) < limit) {
        if (is_behind) {
            page.push_back(product);
        }
        is_behind = is_behind || product.id == after->id;
    }
    return page;
}

}  // namespace queries
