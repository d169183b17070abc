// Rejected by: into fills every member of a Product
// Also fails: a rowset reads one Product after the other
// Also fails: use and into keep ids and prices beyond 32 bits
// Also fails: use and into keep text of every kind as it is
// Also fails: use and into tell no description from an empty one
// Replaces: product_conversion.cpp
// Looks like: a member is forgotten in from_base, and keeps its default; nothing says so.
//
// Count: six columns, six members, six lines.

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
