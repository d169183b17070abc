// Replaces: get_product.cpp
//
// Another way: SOCI's own indicator for NULL, and one function for both.

#include "product_repository.hpp"

namespace {

template <typename Key>
std::optional<Product> find(soci::session& sql, std::string const& column,
                            Key const& key)
{
    Product product;
    std::string description;
    soci::indicator state = soci::i_null;
    sql << "SELECT id, sku, name, description, price_cents FROM products WHERE " +
               column + " = :key",
        soci::use(key), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(description, state),
        soci::into(product.price_cents);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    if (state == soci::i_ok) {
        product.description = description;
    }
    return product;
}

}  // namespace

std::optional<Product> get_product(soci::session& sql, long long id)
{
    return find(sql, "id", id);
}

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    return find(sql, "sku", sku);
}
