// Rejected by: use and into keep text of every kind as it is
// Replaces: product_conversion.cpp
// Looks like: a text passes through a C string, which ends at the first NUL character; the rest is lost.
//
// row.set takes a std::string, which knows its own length.

#include "product_conversion.hpp"

void soci::type_conversion<models::Product>::from_base(soci::values const& row,
                                                       soci::indicator,
                                                       models::Product& product)
{
    product.id = std::stoll(row.get<std::string>("id"));
    product.name = row.get<std::string>("name");
    product.description = row.get<std::optional<std::string>>("description");
    product.price_cents = row.get<long long>("price_cents");
    product.status = row.get<models::ProductStatus>("status");
    product.created_at = row.get<workbook::UtcTime>("created_at");
}

void soci::type_conversion<models::Product>::to_base(models::Product const& product,
                                                     soci::values& row,
                                                     soci::indicator& state)
{
    row.set("id", std::to_string(product.id));
    row.set("name", std::string(product.name.c_str()));
    row.set("description", product.description);
    row.set("price_cents", product.price_cents);
    row.set("status", product.status);
    row.set("created_at", product.created_at);
    state = soci::i_ok;
}
