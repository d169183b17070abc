// Rejected by: into refuses a status that it does not know
// Replaces: product_conversion.cpp
// Looks like: a text that is none of the three becomes a draft, and the next save writes that guess back.
//
// get<ProductStatus>() throws for an unknown text.

#include "product_conversion.hpp"

void soci::type_conversion<models::Product>::from_base(soci::values const& row,
                                                       soci::indicator,
                                                       models::Product& product)
{
    product.id = std::stoll(row.get<std::string>("id"));
    product.name = row.get<std::string>("name");
    product.description = row.get<std::optional<std::string>>("description");
    product.price_cents = row.get<long long>("price_cents");
    std::string const status = row.get<std::string>("status");
    product.status = status == "active"    ? models::ProductStatus::active
                     : status == "retired" ? models::ProductStatus::retired
                                           : models::ProductStatus::draft;
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
