// Rejected by: use gives every placeholder the member of its name
// Also fails: use and into keep ids and prices beyond 32 bits
// Also fails: use and into keep text of every kind as it is
// Also fails: use and into tell no description from an empty one
// Also fails: use of a Product that is not const does not throw and changes nothing
// Replaces: product_conversion.cpp
// Looks like: the values are set under names that no placeholder has; SQLite takes NULL for each placeholder, without an error.
//
// A value is bound by its name, letter by letter.

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
    row.set("name", product.name);
    row.set("description", product.description);
    row.set("cents", product.price_cents);
    row.set("status", product.status);
    row.set("created_at", product.created_at);
    state = soci::i_ok;
}
