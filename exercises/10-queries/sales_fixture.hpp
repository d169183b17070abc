// A shop with orders of the case's choice, and an index on their dates.
#pragma once

#include "catalog_fixture.hpp"

namespace queries::cases {

struct SalesShop : Catalog {
    SalesShop()
    {
        sql << "DELETE FROM orders";
        sql << "CREATE INDEX orders_by_date ON orders (created_at)";
        log.clear();
    }

    /// An order of one item.
    void sell(std::string const& created_at, long long product_id, long long quantity,
              long long unit_price_cents, std::string const& status = "paid")
    {
        long long order_id = 0;
        sql << "INSERT INTO orders (user_id, status, created_at)"
               " VALUES (1, :status, :created_at) RETURNING id",
            soci::use(status), soci::use(created_at), soci::into(order_id);
        sql << "INSERT INTO order_items VALUES (:order, :product, :quantity, :price)",
            soci::use(order_id), soci::use(product_id), soci::use(quantity),
            soci::use(unit_price_cents);
        log.clear();
    }
};

}  // namespace queries::cases
