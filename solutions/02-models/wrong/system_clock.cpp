// Rejected by: a time beyond the year 2262 comes back as it was
// Replaces: product_mapping.cpp
// Verdict: sanitizer
// Looks like: the time passes through std::chrono::system_clock, which counts nanoseconds here; its 64 bits end in the year 2262.
//
// UtcTime counts seconds. Its own time_since_epoch().count() is what std::time_t wants.

#include "product_mapping.hpp"

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)"
           " RETURNING id",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(product.status),
        soci::use(product.created_at), soci::into(id);
    return id;
}

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    std::tm created{};
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(product.status), soci::into(created);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    product.created_at = std::chrono::time_point_cast<std::chrono::seconds>(
        std::chrono::system_clock::from_time_t(::timegm(&created)));
    return product;
}
