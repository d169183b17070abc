// Rejected by: get_product_by_sku compares byte by byte
// Also fails: get_product_by_sku asks for one product and no other
// Shows: '%' finds 17 PEN-1 Pen NULL 120
// Replaces: get_product_by_sku.cpp
// Looks like: LIKE compares patterns, without regard to upper and lower case; = compares values.
//
// A percent sign in a bound value is still a pattern's percent sign.

#include "product_repository.hpp"

namespace crud {

namespace {

template <typename Key>
std::optional<Product> find(soci::session& sql, std::string const& condition,
                            Key const& key)
{
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products WHERE " +
               condition,
        soci::use(key), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    return find(sql, "sku LIKE :sku", sku);
}

}  // namespace crud
