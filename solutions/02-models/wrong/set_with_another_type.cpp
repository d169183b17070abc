// Rejected by: use of a Product that is not const does not throw and changes nothing
// Replaces: product_conversion.cpp
// Looks like: to_base sets the id as a number and from_base gets it as a text; SOCI reads the values back after the INSERT, and throws when the row is stored already.
//
// Set each name with the type with which from_base gets it.

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
    row.set("id", product.id);
    row.set("name", product.name);
    row.set("description", product.description);
    row.set("price_cents", product.price_cents);
    row.set("status", product.status);
    row.set("created_at", product.created_at);
    state = soci::i_ok;
}
