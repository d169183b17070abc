// Rejected by: get_product_by_sku reads ids and prices beyond 32 bits
// Replaces: get_product_by_sku.cpp
// Looks like: the row is read through soci::row, which takes an INTEGER column for an int; an id beyond 2 147 483 647 loses its upper bits.
//
// soci::into(product.id) asks for a long long, and gets it.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    soci::row row;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE sku = :sku",
        soci::use(sku), soci::into(row);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    Product product;
    product.id = row.get<int>("id");
    product.sku = row.get<std::string>("sku");
    product.name = row.get<std::string>("name");
    product.description = row.get<std::optional<std::string>>("description");
    product.price_cents = row.get<long long>("price_cents");
    return product;
}

}  // namespace crud
