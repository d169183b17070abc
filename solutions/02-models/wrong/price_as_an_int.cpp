// Rejected by: use and into keep ids and prices beyond 32 bits
// Replaces: product_conversion.cpp
// Looks like: the price is cut to an int on its way; beyond 2 147 483 647 the upper bits are gone.
//
// A BIGINT column is a long long, both ways.

#include "product_conversion.hpp"

void soci::type_conversion<models::Product>::from_base(soci::values const& row,
                                                       soci::indicator,
                                                       models::Product& product)
{
    product.id = std::stoll(row.get<std::string>("id"));
    product.name = row.get<std::string>("name");
    product.description = row.get<std::optional<std::string>>("description");
    product.price_cents = static_cast<int>(row.get<long long>("price_cents"));
    product.status = row.get<models::ProductStatus>("status");
    product.created_at = row.get<workbook::UtcTime>("created_at");
}

void soci::type_conversion<models::Product>::to_base(models::Product const& product,
                                                     soci::values& row,
                                                     soci::indicator& state)
{
    row.set("id", std::to_string(product.id));
    row.set("name", product.name);
    row.set("description", product.description);
    row.set("price_cents", product.price_cents);
    row.set("status", product.status);
    row.set("created_at", product.created_at);
    state = soci::i_ok;
}
