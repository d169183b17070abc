// Rejected by: add_product stores each status as its text
// Also fails: a product comes back whole from the table of create_products
// Also fails: find_product reads each status from its text
// Also fails: find_product refuses a status that it does not know
// Replaces: product_mapping.cpp
// Looks like: the enum's number is stored; it changes its meaning when somebody puts a new status between two others, and no other program can read it.
//
// soci::use(product.status) stores the text that enum_texts names.

#include "product_mapping.hpp"

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    int const status = static_cast<int>(product.status);
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)"
           " RETURNING id",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(status),
        soci::use(product.created_at), soci::into(id);
    return id;
}

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    int status = 0;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(status), soci::into(product.created_at);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    product.status = static_cast<ProductStatus>(status);
    return product;
}
